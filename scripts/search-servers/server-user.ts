/** Both servers refuse to run as root: there they get the user that owns nothing; elsewhere they run as we do. */
const NOBODY = 65_534;

export const runsAsRoot = process.getuid?.() === 0;

/** For `spawn`. */
export const serverUser: { readonly uid?: number; readonly gid?: number } = runsAsRoot
  ? { uid: NOBODY, gid: NOBODY }
  : {};
