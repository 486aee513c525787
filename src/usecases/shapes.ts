/** What a count file asks of its parts holds at the desk too. */
export { announces } from '../domain/announce/announced.ts';
export { eyeFaults } from '../domain/count/input.ts';
export { stepOrder } from '../domain/life/step.ts';
export { toneOrders } from '../domain/names.ts';
export { countFileShape } from '../exchange/count-file/shape.ts';
export { pathText } from '../exchange/fault.ts';
