/** The folder of an absolute path, without a slash at its end; `''` for a file in the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The name after the last slash. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The deepest folder that holds all these absolute paths; `''` is the root. Throws on an empty list. */
export function commonFolder(paths: readonly string[]): string {
  const [first, ...others] = paths;
  if (first === undefined) throw new Error('commonFolder needs at least one path');
  let common = folderOf(first).split('/');
  for (const path of others) {
    const folders = folderOf(path).split('/');
    const differs = common.findIndex((folder, i) => folders[i] !== folder);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.join('/');
}

/** The path below the folder, without a slash at its start. Throws when it lies elsewhere. */
export function pathBelow(folder: string, path: string): string {
  if (!path.startsWith(`${folder}/`)) throw new Error(`${path} does not lie below ${folder}`);
  return path.slice(folder.length + 1);
}

/** An absolute path from a folder and a path that may be relative, with `.` and `..` resolved. */
export function absolutePath(folder: string, path: string): string {
  const joined = path.startsWith('/') ? path : `${folder}/${path}`;
  const kept: string[] = [];
  for (const part of joined.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return `/${kept.join('/')}`;
}
