/** Numbers that name a person. */
export const personalKinds = ['idNumber', 'phoneNumber', 'email'] as const;

export type PersonalKind = (typeof personalKinds)[number];

const idNumber = /(?<!\d)[1-9]\d{16}[\dXx](?!\d)/g;
const phoneNumber = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/g;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigits = '10X98765432';

/** Whether 18 signs are a citizen's number by its check digit (GB 11643-1999, ISO 7064 MOD 11-2) and hold a day of birth. */
export function isIdNumber(text: string): boolean {
  if (!/^[1-9]\d{16}[\dXx]$/.test(text)) return false;
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(text[i]) * weights[i]!;
  return checkDigits[sum % 11] === text[17]!.toUpperCase();
}

/** What stands for a number that was taken out. */
const takenOut = '***';

/** A text without the numbers that name a person, and of which kinds there were any. A number in another form, or a name, stays: this finds what it can. */
export function withoutPersonalNumbers(text: string): {
  readonly text: string;
  readonly kinds: readonly PersonalKind[];
} {
  if (!/\d{4}|@/.test(text)) return { text, kinds: [] };
  const kinds = new Set<PersonalKind>();
  const take = (kind: PersonalKind, holds: (found: string) => boolean) => (found: string) => {
    if (!holds(found)) return found;
    kinds.add(kind);
    return takenOut;
  };
  const rest = text
    .replace(idNumber, take('idNumber', isIdNumber))
    .replace(
      phoneNumber,
      take('phoneNumber', () => true),
    )
    .replace(
      email,
      take('email', () => true),
    );
  return { text: rest, kinds: [...kinds] };
}
