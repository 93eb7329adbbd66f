/** A text as YAML: as it is where that is safe, else in double quotes. */
export function yamlText(text: string): string {
  return isPlain(text) ? text : JSON.stringify(text);
}

/** A comment of one line. Line breaks and control characters of the plan must not end it. */
export function yamlComment(text: string, indentation = ''): string {
  return `${indentation}# ${text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()}`;
}

/** Neither a number, a word of YAML nor anything with a meaning of its own. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z_/.][\w/.-]*(?: [\w/.-]+)*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan|\.+|[\d.e_]+)$/i.test(text)
  );
}
