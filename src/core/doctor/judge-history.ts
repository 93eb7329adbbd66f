import { good, notChecked, warning, type Look } from './diagnosis.ts';

/** What git answers about the folder. `none`: no repository; `unknown`: git did not answer. */
export type GitHistory = 'whole' | 'shallow' | 'none' | 'unknown';

/** Whether the commits are there by which earlier runs of the branch are chosen. */
export function judgeHistory(history: GitHistory): Look {
  switch (history) {
    case 'whole':
      return good('the whole history is there');
    case 'shallow':
      return warning(
        'the clone is shallow, so the merge base with the branch is not known',
        'Check out with `fetch-depth: 0`, or run `git fetch --unshallow`: without it the newest runs of the branch are the baseline.',
      );
    case 'none':
      return notChecked('this is no git repository; the newest runs of the branch are the baseline');
    case 'unknown':
      return warning('git did not answer', 'Install git and see that it trusts this folder (safe.directory).');
  }
}
