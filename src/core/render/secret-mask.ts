/** Takes secrets out of texts, in every form in which they are likely to be printed. */
export interface SecretMask {
  /** From now on this text never appears. Texts of fewer than 3 characters would mask half of every sentence and are left. */
  add(secret: string): void;
  apply(text: string): string;
}

/** A mask without a secret. */
export function secretMask(): SecretMask {
  let forms: readonly string[] = [];
  return {
    add: (secret) => {
      const all = new Set([...forms, ...formsOf(secret)]);
      // The longest first: what is left of one that holds another would be seen.
      forms = [...all].filter((form) => form.length >= MIN_CHARS).sort((a, b) => b.length - a.length);
    },
    apply: (text) => forms.reduce((masked, form) => masked.replaceAll(form, '***'), text),
  };
}

const MIN_CHARS = 3;

/** As it is, each of its lines, in a URL, in JSON, and in base64 as in an Authorization header. */
function formsOf(secret: string): readonly string[] {
  const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [
    secret,
    ...lines,
    encodeURIComponent(secret.toWellFormed()),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ];
}
