export const id = 937;
export const ids = [937];
export const modules = {

/***/ 93937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotateCommand: () => (/* binding */ annotateCommand)
/* harmony export */ });
/* harmony import */ var _core_plan_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85128);

async function annotateCommand(flags, env, io) {
    const { annotate } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(815), __webpack_require__.e(530), __webpack_require__.e(25), __webpack_require__.e(605)]).then(__webpack_require__.bind(__webpack_require__, 99147));
    const { connectionOf, environmentSource } = await __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 93465));
    const { text = '', tags = '', from = '', to = '', run = '', store = '', index = '' } = flags;
    const workingDir = process.cwd();
    const done = await annotate({
        given: { text, tags, from, to, run },
        nameOf: (name) => `--${name}`,
        facts: {
            sha: flags.buildSha ?? null,
            ref: flags.buildRef ?? null,
            environment: flags.environment ?? null,
            ...{ actor: null, link: null },
        },
        nowMs: Date.now(),
        place: { store, index, dir: (0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .absolutePath */ .Hi)(workingDir, flags.resultsDir) },
        configFile: () => Promise.resolve({ path: (0,_core_plan_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .absolutePath */ .Hi)(workingDir, flags.config), name: flags.config }),
        connectionOf: connectionOf(environmentSource(env)),
    });
    io.out(`${done}\n`);
    return 0;
}


/***/ }),

/***/ 85128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   Mp: () => (/* binding */ commonFolder),
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function fileNameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function commonFolder(paths) {
    const [first, ...others] = paths;
    if (first === undefined)
        throw new Error('commonFolder needs at least one path');
    let common = folderOf(first).split('/');
    for (const path of others) {
        const folders = folderOf(path).split('/');
        const differs = common.findIndex((folder, i) => folders[i] !== folder);
        if (differs >= 0)
            common = common.slice(0, differs);
    }
    return common.join('/');
}
function pathBelow(folder, path) {
    if (!path.startsWith(`${folder}/`))
        throw new Error(`${path} does not lie below ${folder}`);
    return path.slice(folder.length + 1);
}
function absolutePath(folder, path) {
    const joined = path.startsWith('/') ? path : `${folder}/${path}`;
    const kept = [];
    for (const part of joined.split('/')) {
        if (part === '..')
            kept.pop();
        else if (part !== '' && part !== '.')
            kept.push(part);
    }
    return `/${kept.join('/')}`;
}


/***/ })

};
