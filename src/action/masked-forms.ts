/**
 * A secret in every form in which a log may show it, none empty: as it is, each line of it, in a URL, in JSON and in base64.
 * Lines so short that masking them would blacken the log are left out: the bracket at the end of a key in JSON, for example.
 */
export function maskedForms(secret: string): readonly string[] {
  const text = secret.trim();
  if (text === '') return [];
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const forms = [
    secret.replace(/[\r\n]+$/, ''),
    text,
    ...lines.filter((line) => line.length >= MIN_LINE_CHARS),
    encodeURIComponent(secret.toWellFormed()),
    new URLSearchParams([['', secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
  ];
  return [...new Set(forms)];
}

const MIN_LINE_CHARS = 4;
