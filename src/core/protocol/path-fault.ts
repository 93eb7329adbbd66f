/** Why a path may not be used below a folder of ours, as part of a sentence; `null`: it stays inside. */
export function pathFault(path: string): string | null {
  if (path === '') return 'a path is not empty';
  if (path.includes('\0')) return 'a path has no NUL character';
  if (path.includes('\\')) return 'folders are separated by "/"';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'an absolute path is not allowed';
  const steps = path.split('/');
  if (steps.includes('..')) return 'a path may not leave its folder by ".."';
  if (steps.includes('.') || steps.includes('')) return 'a path has no empty or "." step';
  return null;
}
