/** Takes secrets out of texts, in every form in which they are likely to be printed. */
export interface SecretMask {
  /** From now on this text never appears. Blank texts and those of fewer than 3 characters would mask half of every sentence and are left. */
  add(secret: string): void;
  apply(text: string): string;
}

/** A mask without a secret. */
export function secretMask(): SecretMask {
  let forms: readonly string[] = [];
  return {
    add: (secret) => {
      const all = new Set([...forms, ...secretForms(secret)]);
      // The longest first: what is left of one that holds another would be seen.
      forms = [...all].filter((form) => form.length >= MIN_CHARS).sort((a, b) => b.length - a.length);
    },
    apply: (text) => forms.reduce((masked, form) => masked.replaceAll(form, '***'), text),
  };
}

const MIN_CHARS = 3;

/**
 * A secret in every form in which it is likely to be printed: as it is, each line of it, in a URL, in JSON, and in base64 as in
 * an Authorization header; the encoded ones also without the blanks around it. None for a blank secret. Lines so short that
 * masking them would blacken a log are left out: the bracket at the end of a key in JSON, for example.
 */
export function secretForms(secret: string): readonly string[] {
  const text = secret.trim();
  if (text === '') return [];
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const forms = [secret, text].flatMap((whole) => [whole, ...encoded(whole)]);
  return [...new Set([...forms, ...lines.filter((line) => line.length >= MIN_LINE_CHARS)])];
}

const MIN_LINE_CHARS = 4;

function encoded(text: string): readonly string[] {
  return [
    encodeURIComponent(text.toWellFormed()),
    new URLSearchParams([['', text]]).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64'),
  ];
}
