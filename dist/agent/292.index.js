export const id = 292;
export const ids = [292];
export const modules = {

/***/ 42292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readJarManifest: () => (/* binding */ readJarManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


const MANIFEST = 'META-INF/MANIFEST.MF';
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const DEFLATED = 8;
async function readJarManifest(file) {
    const text = manifestText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file));
    const main = text.replace(/\r\n?/g, '\n').replaceAll('\n ', '').split('\n\n', 1)[0] ?? '';
    return new Map(main.split('\n').flatMap((line) => {
        const colon = line.indexOf(': ');
        return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 2).trim()]];
    }));
}
function manifestText(jar) {
    let offset = jar.readUInt32LE(endRecord(jar) + 16);
    while (jar.readUInt32LE(offset) === ENTRY_SIGNATURE) {
        const nameLength = jar.readUInt16LE(offset + 28);
        const name = jar.toString('utf8', offset + 46, offset + 46 + nameLength);
        if (name === MANIFEST)
            return content(jar, offset);
        offset += 46 + nameLength + jar.readUInt16LE(offset + 30) + jar.readUInt16LE(offset + 32);
    }
    throw new Error(`The jar has no ${MANIFEST}.`);
}
function endRecord(jar) {
    for (let offset = jar.length - END_BYTES; offset >= 0; offset -= 1) {
        if (jar.readUInt32LE(offset) === END_SIGNATURE)
            return offset;
    }
    throw new Error('The file is no jar.');
}
function content(jar, entry) {
    const local = jar.readUInt32LE(entry + 42);
    const start = local + 30 + jar.readUInt16LE(local + 26) + jar.readUInt16LE(local + 28);
    const bytes = jar.subarray(start, start + jar.readUInt32LE(entry + 20));
    return (jar.readUInt16LE(entry + 10) === DEFLATED ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(bytes) : bytes).toString('utf8');
}


/***/ })

};
