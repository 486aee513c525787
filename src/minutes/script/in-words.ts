const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digit = (value: number): string => digits[value] ?? '';

/** The last digit after tens: mốt, tư, lăm. */
function unit(value: number, tens: number): string {
  if (value === 1 && tens > 1) return 'mốt';
  if (value === 4 && tens > 1) return 'tư';
  return value === 5 && tens > 0 ? 'lăm' : digit(value);
}

function belowHundred(value: number): readonly string[] {
  const tens = Math.floor(value / 10);
  const last = value % 10;
  if (tens === 0) return [digit(last)];
  return [...(tens === 1 ? ['mười'] : [digit(tens), 'mươi']), ...(last === 0 ? [] : [unit(last, tens)])];
}

/** `inside`: after thousands, where an empty hundred is said too. */
function belowThousand(value: number, inside: boolean): readonly string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0 && !inside) return belowHundred(rest);
  return [digit(hundreds), 'trăm', ...(rest === 0 ? [] : [...(rest < 10 ? ['linh'] : []), ...belowHundred(rest)])];
}

/** `138` → `một trăm ba mươi tám`; ballots of a congress, so below a million. */
export function inWords(value: number): string {
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return belowThousand(rest, false).join(' ');
  return [...belowThousand(thousands, false), 'nghìn', ...(rest === 0 ? [] : belowThousand(rest, true))].join(' ');
}
