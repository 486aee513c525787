import { plain } from './words.ts';

/** The peoples of Viet Nam, without case and marks; Co and Mạ are left out, being words of other columns. */
const peoples = new Set(
  (
    'kinh,tay,thai,muong,khmer,khome,hoa,nung,mong,hmong,h mong,dao,gia rai,jrai,e de,ede,ba na,bana,xo dang,xe dang,san chay,cao lan,san chi,co ho,cham,san diu,hre,mnong,m nong,ra glai,raglai,' +
    'xtieng,stieng,bru van kieu,van kieu,tho,giay,co tu,gie trieng,kho mu,ta oi,cho ro,khang,xinh mun,ha nhi,chu ru,lao,la chi,la ha,phu la,la hu,lu,lo lo,chut,mang,pa then,co lao,cong,bo y,si la,pu peo,brau,o du,ro mam,ngai'
  ).split(','),
);

export const isPeople = (text: string): boolean => peoples.has(plain(text));
