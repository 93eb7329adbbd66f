export const id = 324;
export const ids = [324];
export const modules = {

/***/ 87324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  folderChannel: () => (/* binding */ folderChannel)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/local/channel-key.js
const TEMPORARY_PREFIX = '.~writing-';
function validKey(key) {
    const segments = key.split('/');
    const isFault = (segment) => segment === '' ||
        segment === '.' ||
        segment === '..' ||
        segment.startsWith(TEMPORARY_PREFIX) ||
        /[\0\\]/.test(segment);
    if (segments.some(isFault)) {
        throw new Error(`${JSON.stringify(key)} is no key of a channel: names with "/" between them are expected, without "..", "." and empty ones.`);
    }
    return key;
}

;// CONCATENATED MODULE: ./build/adapters/local/folder-channel.js




function folderChannel(root) {
    return {
        put: async (key, bytes, options = {}) => put((0,external_node_path_.join)(root, validKey(key)), bytes, options.ifAbsent === true),
        get: async (key) => get((0,external_node_path_.join)(root, validKey(key))),
        list: (prefix, after) => list(root, prefix, after),
        remove: async (prefix) => {
            for (const key of await list(root, prefix))
                await (0,promises_.rm)((0,external_node_path_.join)(root, key), { force: true });
        },
    };
}
async function put(file, bytes, ifAbsent) {
    const folder = (0,external_node_path_.dirname)(file);
    const temporary = (0,external_node_path_.join)(folder, `${TEMPORARY_PREFIX}${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        await (0,promises_.writeFile)(temporary, bytes, { flag: 'wx' });
        if (!ifAbsent) {
            await (0,promises_.rename)(temporary, file);
            return true;
        }
        await (0,promises_.link)(temporary, file);
        return true;
    }
    catch (error) {
        if (ifAbsent && codeOf(error) === 'EEXIST')
            return false;
        throw error;
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function get(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error)))
            return null;
        throw error;
    }
}
async function list(root, prefix, after = '') {
    const found = [];
    const folders = [prefix.slice(0, prefix.lastIndexOf('/') + 1)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        if (folder !== '')
            validKey(folder.slice(0, -1));
        for (const entry of await entriesOf((0,external_node_path_.join)(root, folder))) {
            const key = `${folder}${entry.name}`;
            if (entry.isDirectory()) {
                const below = `${key}/`;
                const isReached = below.startsWith(prefix) || prefix.startsWith(below);
                if (isReached && (after < below || after.startsWith(below)))
                    folders.push(below);
            }
            else if (key.startsWith(prefix) && key > after && !entry.name.startsWith(TEMPORARY_PREFIX))
                found.push(key);
        }
    }
    return found.sort();
}
async function entriesOf(folder) {
    try {
        return await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(codeOf(error)))
            return [];
        throw error;
    }
}
function codeOf(error) {
    return error.code ?? '';
}


/***/ })

};
