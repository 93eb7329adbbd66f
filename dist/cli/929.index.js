export const id = 929;
export const ids = [929];
export const modules = {

/***/ 67929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/core/jtl/csv-row.js
const QUOTE = 34;
const LF = 10;
const CR = 13;
function splitRow(bytes, from, to, delimiter, bounds) {
    let at = from;
    let count = 0;
    let hasQuotes = false;
    for (;;) {
        const isQuoted = at < to && bytes[at] === QUOTE;
        const start = isQuoted ? at + 1 : at;
        let end;
        if (isQuoted) {
            hasQuotes = true;
            end = closingQuote(bytes, start, to, count, bounds);
            if (end < 0)
                return { kind: 'incomplete' };
            at = end + 1;
            if (bytes[at] === CR && at < to)
                at += 1;
            if (at >= to)
                return { kind: 'incomplete' };
            const isEnd = bytes[at] === LF || (bytes[at] === delimiter && at === end + 1);
            if (!isEnd)
                return { kind: 'malformed' };
        }
        else {
            bounds.escaped[count] = false;
            at = fieldEnd(bytes, at, to, delimiter);
            if (at >= to)
                return { kind: 'incomplete' };
            end = bytes[at] === LF && at > start && bytes[at - 1] === CR ? at - 1 : at;
        }
        bounds.starts[count] = start;
        bounds.ends[count] = end;
        count += 1;
        if (bytes[at] === LF)
            return { kind: 'complete', count, hasQuotes, next: at + 1 };
        at += 1;
    }
}
function fieldEnd(bytes, from, to, delimiter) {
    let at = from;
    while (at < to && bytes[at] !== delimiter && bytes[at] !== LF)
        at += 1;
    return at;
}
function closingQuote(bytes, start, to, field, bounds) {
    bounds.escaped[field] = false;
    for (let at = bytes.indexOf(QUOTE, start); at >= 0 && at < to; at = bytes.indexOf(QUOTE, at + 2)) {
        if (bytes[at + 1] !== QUOTE)
            return at;
        bounds.escaped[field] = true;
    }
    return -1;
}

// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/core/jtl/jtl-format.js


const DEFAULT_COLUMNS = 'timeStamp,elapsed,label,responseCode,responseMessage,threadName,dataType,success,failureMessage,bytes,sentBytes,grpThreads,allThreads,URL,Latency,IdleTime,Connect';
const REQUIRED = ['timeStamp', 'elapsed', 'label', 'success'];
const HEADERLESS = /^\d{13}([^\w"\r\n])/;
const MAX_SHOWN_CHARS = 80;
function readFormat(line) {
    const text = line.toString('utf8');
    const headerless = HEADERLESS.exec(text)?.[1];
    if (headerless !== undefined) {
        return { format: layout(DEFAULT_COLUMNS.split(','), headerless.charCodeAt(0)), isHeader: false };
    }
    const delimiter = sniffDelimiter(text);
    const names = delimiter === null ? [] : columnNames(line, delimiter);
    const missing = REQUIRED.filter((name) => !names.includes(name));
    if (delimiter === null || missing.length === REQUIRED.length) {
        throw new run_error/* InputError */.d([
            `This is not a JTL: its first line is "${shown(text)}". Expected is JMeter's header (${DEFAULT_COLUMNS.slice(0, 23)},…) or a row that starts with a time of 13 digits.`,
        ]);
    }
    if (missing.length > 0) {
        throw new run_error/* InputError */.d([
            `The JTL lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}: its header is "${shown(text)}". Let JMeter save them (jmeter.save.saveservice.* in user.properties).`,
        ]);
    }
    return { format: layout(names, delimiter), isHeader: true };
}
function sniffDelimiter(text) {
    const found = /^(?:\w+|"[^"]*")([^\w"\r\n])/.exec(text)?.[1];
    if (found === undefined)
        return null;
    const code = found.charCodeAt(0);
    return code < 128 ? code : null;
}
function columnNames(line, delimiter) {
    const bounds = { starts: [], ends: [], escaped: [] };
    const row = Buffer.concat([line, Buffer.from('\n')]);
    const split = splitRow(row, 0, row.length, delimiter, bounds);
    if (split.kind !== 'complete')
        return [];
    return Array.from({ length: split.count }, (_unused, at) => row.toString('utf8', bounds.starts[at], bounds.ends[at]).replaceAll('""', '"'));
}
function layout(names, delimiter) {
    return {
        delimiter,
        columnCount: names.length,
        timeStamp: names.indexOf('timeStamp'),
        elapsed: names.indexOf('elapsed'),
        label: names.indexOf('label'),
        success: names.indexOf('success'),
        responseCode: names.indexOf('responseCode'),
        responseMessage: names.indexOf('responseMessage'),
        failureMessage: names.indexOf('failureMessage'),
        bytes: names.indexOf('bytes'),
        sentBytes: names.indexOf('sentBytes'),
        allThreads: names.indexOf('allThreads'),
        url: names.indexOf('URL'),
        latency: names.indexOf('Latency'),
        idleTime: names.indexOf('IdleTime'),
        connect: names.indexOf('Connect'),
    };
}
function shown(text) {
    const harmless = text.slice(0, MAX_SHOWN_CHARS).replaceAll(/[^\x20-\x7e]/g, '?');
    return text.length > MAX_SHOWN_CHARS ? `${harmless}…` : harmless;
}

;// CONCATENATED MODULE: ./build/core/jtl/words.js
const LINE_ENDS = 0x0a0a0a0a;
const MAX_COUNTED_BYTES = 960;
function inAllBytes(byte) {
    return Math.imul(byte, 0x01010101);
}
function columnEnds(word, pattern) {
    return hasZeroByte(word ^ pattern) | hasZeroByte(word ^ LINE_ENDS);
}
function skipFarColumns(view, from, columns, pattern) {
    if (columns === 0)
        return from;
    let hits = 0;
    let lineEnds = 0;
    for (let at = 0; at < 32; at += 4) {
        const word = view.getInt32(from + at, true);
        lineEnds |= hasZeroByte(word ^ LINE_ENDS);
        hits |= (Math.imul(zeroBytes(word ^ pattern) >>> 7, 0x10204080) >>> 28) << at;
    }
    for (let left = columns; left > 1; left -= 1)
        hits &= hits - 1;
    if (hits === 0 || lineEnds !== 0)
        return skipColumns(view, from, columns, pattern);
    return from + 32 - Math.clz32(hits & -hits);
}
function skipColumns(view, from, columns, pattern) {
    if (columns === 0)
        return from;
    let left = columns;
    for (let at = from;; at += 4) {
        const word = view.getInt32(at, true);
        let hits = zeroBytes(word ^ pattern);
        if (hasZeroByte(word ^ LINE_ENDS) !== 0)
            return -1;
        const count = Math.imul(hits >>> 7, 0x01010101) >>> 24;
        if (count >= left) {
            for (; left > 1; left -= 1)
                hits &= hits - 1;
            return at + firstByte(hits) + 1;
        }
        left -= count;
    }
}
function findLineEnd(view, from, delimiters, pattern) {
    let sum = 0;
    for (let at = from; at < from + MAX_COUNTED_BYTES; at += 8) {
        const low = view.getInt32(at, true);
        const high = view.getInt32(at + 4, true);
        const lowEnds = hasZeroByte(low ^ LINE_ENDS);
        const highEnds = hasZeroByte(high ^ LINE_ENDS);
        const lowHits = zeroBytes(low ^ pattern);
        const highHits = zeroBytes(high ^ pattern);
        if ((lowEnds | highEnds) === 0) {
            sum = (sum + (lowHits >>> 7) + (highHits >>> 7)) | 0;
            continue;
        }
        if (lowEnds !== 0)
            return lanes((sum + (before(lowHits, lowEnds) >>> 7)) | 0) === delimiters ? at + firstByte(lowEnds) : -1;
        sum = (sum + (lowHits >>> 7) + (before(highHits, highEnds) >>> 7)) | 0;
        return lanes(sum) === delimiters ? at + 4 + firstByte(highEnds) : -1;
    }
    return -1;
}
function hasZeroByte(word) {
    return (word - 0x01010101) & ~word & 0x80808080;
}
function zeroBytes(word) {
    return ~(((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word | 0x7f7f7f7f);
}
function before(hits, ends) {
    return hits & ((ends & -ends) - 1);
}
function firstByte(bits) {
    return (31 - Math.clz32(bits & -bits)) >> 3;
}
function lanes(sum) {
    return (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);
}

;// CONCATENATED MODULE: ./build/core/jtl/digits.js

const ZEROS = 0x30303030;
const SCALES = [1, 10, 100, 1000];
function thirteenDigits(view, from) {
    const first = view.getInt32(from, true) ^ ZEROS;
    const second = view.getInt32(from + 4, true) ^ ZEROS;
    const third = view.getInt32(from + 8, true) ^ ZEROS;
    const last = view.getUint8(from + 12) - 48;
    if ((noDigits(first) | noDigits(second) | noDigits(third)) !== 0 || last < 0 || last > 9)
        return -1;
    const high = Math.imul(fourDigits(first), 10_000) + fourDigits(second);
    return high * 100_000 + (Math.imul(fourDigits(third), 10) + last);
}
function countDigits(view, from) {
    const first = noDigits(view.getInt32(from, true) ^ ZEROS);
    if (first !== 0)
        return firstByte(first);
    const second = noDigits(view.getInt32(from + 4, true) ^ ZEROS);
    return second === 0 ? 8 : 4 + firstByte(second);
}
function fewDigits(view, from, count) {
    const first = view.getInt32(from, true) ^ ZEROS;
    if (count <= 4)
        return fourDigits(first << ((4 - count) << 3));
    const second = view.getInt32(from + 4, true) ^ ZEROS;
    return fourDigits(first) * (SCALES[count - 4] ?? 0) + fourDigits(second << ((8 - count) << 3));
}
function noDigits(word) {
    return ((word + 0x76767676) | word) & 0x80808080;
}
function fourDigits(word) {
    const pairs = (Math.imul(word, 10) + (word >>> 8)) | 0;
    return Math.imul(pairs & 255, 100) + ((pairs >>> 16) & 255);
}

;// CONCATENATED MODULE: ./build/core/jtl/intern-table.js
class InternTable {
    limit;
    buckets = new Array(64).fill(undefined);
    size = 0;
    constructor(limit) {
        this.limit = limit;
    }
    find(view, from, to, hash) {
        let entry = this.buckets[hash & (this.buckets.length - 1)];
        while (entry !== undefined) {
            if (entry.hash === hash && entry.sizeBytes === to - from && holds(entry.words, view, from, to))
                return entry;
            entry = entry.next;
        }
        return this.keep(view, from, to, hash);
    }
    keep(view, from, to, hash) {
        const text = Buffer.from(view.buffer, view.byteOffset + from, to - from).toString('utf8');
        if (this.size >= this.limit)
            return { text, number: -1 };
        if (this.size >= this.buckets.length)
            this.grow();
        const at = hash & (this.buckets.length - 1);
        const words = wordsOf(view, from, to);
        const entry = { text, number: this.size, hash, sizeBytes: to - from, words, next: this.buckets[at] };
        this.buckets[at] = entry;
        this.size += 1;
        return entry;
    }
    grow() {
        const old = this.buckets;
        this.buckets = new Array(old.length * 2).fill(undefined);
        for (const head of old) {
            for (let entry = head; entry !== undefined;) {
                const { next } = entry;
                const at = entry.hash & (this.buckets.length - 1);
                entry.next = this.buckets[at];
                this.buckets[at] = entry;
                entry = next;
            }
        }
    }
}
const HASH_SEED = 0;
function nextHash(hash, word) {
    const product = Math.imul(hash ^ word, 0x9e3779b1);
    return product ^ (product >>> 15);
}
function lowBytes(word, count) {
    return word & ((1 << (count << 3)) - 1);
}
function hashBytes(view, from, to) {
    let hash = HASH_SEED;
    let at = from;
    for (; at + 4 <= to; at += 4)
        hash = nextHash(hash, view.getInt32(at, true));
    return nextHash(hash, lowBytes(view.getInt32(at, true), to - at));
}
function wordsOf(view, from, to) {
    const words = new Int32Array((to - from + 4) >> 2);
    for (let at = 0; at < words.length - 1; at += 1)
        words[at] = view.getInt32(from + 4 * at, true);
    const rest = (to - from) & 3;
    words[words.length - 1] = lowBytes(view.getInt32(to - rest, true), rest);
    return words;
}
function holds(words, view, from, to) {
    const rest = (to - from) & 3;
    const last = words.length - 1;
    for (let at = 0; at < last; at += 1) {
        if (words[at] !== view.getInt32(from + 4 * at, true))
            return false;
    }
    return words[last] === lowBytes(view.getInt32(to - rest, true), rest);
}

;// CONCATENATED MODULE: ./build/core/jtl/plain-row.js



const GUARD_BYTES = 64;
const plain_row_LF = 10;
const TIME_DIGITS = 13;
const MAX_ELAPSED_DIGITS = 7;
const NU = 0x754e;
const TRUE = 0x65757274;
const FALS = 0x736c6166;
const LETTER_E = 101;
function plainRowReader(format) {
    const { success, responseMessage: message } = format;
    const isUsual = format.timeStamp === 0 && format.elapsed === 1 && format.label === 2 && success > 2;
    const isMessageBetween = message < 0 || (message > 2 && message < success);
    return isUsual && isMessageBetween && success < GUARD_BYTES / 2 ? new PlainReader(format) : null;
}
class PlainReader {
    delimiter;
    pattern;
    columnsToMessage;
    columnsToSuccess;
    columnsBehind;
    constructor({ delimiter, responseMessage, success, columnCount }) {
        this.delimiter = delimiter;
        this.pattern = inAllBytes(delimiter);
        this.columnsToMessage = responseMessage < 0 ? 0 : responseMessage - 3;
        this.columnsToSuccess = responseMessage < 0 ? success - 3 : success - responseMessage;
        this.columnsBehind = columnCount - 1 - success;
    }
    read(view, from, row) {
        const { delimiter, pattern } = this;
        const timeStampMs = thirteenDigits(view, from);
        if (timeStampMs < 0 || view.getUint8(from + TIME_DIGITS) !== delimiter)
            return -1;
        const elapsedFrom = from + TIME_DIGITS + 1;
        const digits = countDigits(view, elapsedFrom);
        if (digits === 0 || digits > MAX_ELAPSED_DIGITS || view.getUint8(elapsedFrom + digits) !== delimiter)
            return -1;
        const labelFrom = elapsedFrom + digits + 1;
        let hash = HASH_SEED;
        let at = labelFrom;
        let word = view.getInt32(at, true);
        let ends = columnEnds(word, pattern);
        while (ends === 0) {
            hash = nextHash(hash, word);
            at += 4;
            word = view.getInt32(at, true);
            ends = columnEnds(word, pattern);
        }
        const rest = firstByte(ends);
        hash = nextHash(hash, lowBytes(word, rest));
        const labelTo = at + rest;
        if (view.getUint8(labelTo) !== delimiter)
            return -1;
        at = skipColumns(view, labelTo + 1, this.columnsToMessage, pattern);
        if (at < 0 || view.getUint16(at, true) === NU)
            return -1;
        at = skipFarColumns(view, at, this.columnsToSuccess, pattern);
        if (at < 0)
            return -1;
        const truth = view.getInt32(at, true);
        const success = truth === TRUE;
        if (!success && (truth !== FALS || view.getUint8(at + 4) !== LETTER_E))
            return -1;
        at += success ? 4 : 5;
        const after = view.getUint8(at);
        if (after !== delimiter && after !== plain_row_LF)
            return -1;
        const lineEnd = findLineEnd(view, at, this.columnsBehind, pattern);
        if (lineEnd < 0)
            return -1;
        const elapsedMs = fewDigits(view, elapsedFrom, digits);
        const label = row.labels.find(view, labelFrom, labelTo, hash);
        row.timeStampMs = timeStampMs;
        row.elapsedMs = elapsedMs;
        row.endMs = timeStampMs + elapsedMs;
        row.success = success;
        row.isTransaction = false;
        row.label = label.text;
        row.labelNumber = label.number;
        return lineEnd;
    }
}

;// CONCATENATED MODULE: ./build/core/jtl/row-start.js
const row_start_LF = 10;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const row_start_TIME_DIGITS = 13;
const row_start_MAX_ELAPSED_DIGITS = 15;
function findRowStart(bytes, from, to, format) {
    for (let lineEnd = bytes.indexOf(row_start_LF, from); lineEnd >= 0 && lineEnd < to; lineEnd = bytes.indexOf(row_start_LF, lineEnd + 1)) {
        const answer = startsRow(bytes, lineEnd + 1, to, format);
        if (answer === 'yes')
            return { found: true, at: lineEnd + 1 };
        if (answer === 'unknown')
            return { found: false, at: lineEnd };
    }
    return { found: false, at: to };
}
function startsRow(bytes, from, to, format) {
    if (from >= to)
        return 'unknown';
    if (format.timeStamp !== 0 || format.elapsed !== 1)
        return 'yes';
    const { delimiter } = format;
    const timeEnd = skipDigits(bytes, from, Math.min(to, from + row_start_TIME_DIGITS));
    if (timeEnd === to)
        return 'unknown';
    if (timeEnd !== from + row_start_TIME_DIGITS || bytes[timeEnd] !== delimiter)
        return 'no';
    const elapsedEnd = skipDigits(bytes, timeEnd + 1, Math.min(to, timeEnd + 1 + row_start_MAX_ELAPSED_DIGITS));
    if (elapsedEnd === to)
        return 'unknown';
    return elapsedEnd > timeEnd + 1 && bytes[elapsedEnd] === delimiter ? 'yes' : 'no';
}
function skipDigits(bytes, from, to) {
    let at = from;
    while (at < to && (bytes[at] ?? 0) >= DIGIT_0 && (bytes[at] ?? 0) <= DIGIT_9)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/core/jtl/scanned-row.js

const MAX_LABELS = 131_072;
const MAX_CODES = 1024;
const MAX_URLS = 16_384;
const MAX_DIGITS = 15;
const TRANSACTION_MARK = Buffer.from('Number of samples in transaction : ');
class ScannedRow {
    timeStampMs = 0;
    elapsedMs = 0;
    endMs = 0;
    label = '';
    labelNumber = -1;
    success = false;
    isTransaction = false;
    labels = new InternTable(MAX_LABELS);
    bounds = { starts: [], ends: [], escaped: [] };
    codes = new InternTable(MAX_CODES);
    urls = new InternTable(MAX_URLS);
    bytesOfRow = Buffer.alloc(0);
    view = new DataView(new ArrayBuffer(0));
    further = null;
    columns;
    constructor(columns) {
        this.columns = columns;
    }
    fill(view, bytes, format) {
        this.view = view;
        this.bytesOfRow = bytes;
        this.further = this.columns === 'all' ? format : null;
        const timeStampMs = this.number(format.timeStamp);
        const elapsedMs = this.number(format.elapsed);
        const success = this.truth(format.success);
        if (timeStampMs === null || elapsedMs === null || success === null)
            return false;
        if (this.end(format.timeStamp) - this.start(format.timeStamp) !== 13)
            return false;
        this.timeStampMs = timeStampMs;
        this.elapsedMs = elapsedMs;
        this.success = success;
        this.takeLabel(format.label);
        this.isTransaction = this.isMarked(format.responseMessage);
        this.endMs = timeStampMs + elapsedMs + (this.isTransaction ? (this.number(format.idleTime) ?? 0) : 0);
        return true;
    }
    get responseCode() {
        return this.further === null ? '' : this.text(this.further.responseCode, this.codes);
    }
    get url() {
        const url = this.further === null ? '' : this.text(this.further.url, this.urls);
        return url === 'null' ? '' : url;
    }
    get bytes() {
        return this.number(this.further?.bytes ?? -1);
    }
    get sentBytes() {
        return this.number(this.further?.sentBytes ?? -1);
    }
    get allThreads() {
        return this.number(this.further?.allThreads ?? -1);
    }
    get latencyMs() {
        return this.number(this.further?.latency ?? -1);
    }
    get connectMs() {
        return this.number(this.further?.connect ?? -1);
    }
    responseMessage() {
        return this.text(this.further?.responseMessage ?? -1, null);
    }
    failureMessage() {
        return this.text(this.further?.failureMessage ?? -1, null);
    }
    takeLabel(column) {
        if (this.bounds.escaped[column] === true) {
            this.label = this.text(column, null);
            this.labelNumber = -1;
            return;
        }
        const from = this.start(column);
        const to = this.end(column);
        const { text, number } = this.labels.find(this.view, from, to, hashBytes(this.view, from, to));
        this.label = text;
        this.labelNumber = number;
    }
    start(column) {
        return this.bounds.starts[column] ?? 0;
    }
    end(column) {
        return this.bounds.ends[column] ?? 0;
    }
    text(column, interned) {
        if (column < 0)
            return '';
        const from = this.start(column);
        const to = this.end(column);
        if (this.bounds.escaped[column] === true)
            return this.bytesOfRow.toString('utf8', from, to).replaceAll('""', '"');
        if (interned === null)
            return this.bytesOfRow.toString('utf8', from, to);
        return interned.find(this.view, from, to, hashBytes(this.view, from, to)).text;
    }
    number(column) {
        if (column < 0)
            return null;
        const from = this.start(column);
        const to = this.end(column);
        if (from === to || to - from > MAX_DIGITS)
            return null;
        let value = 0;
        for (let at = from; at < to; at += 1) {
            const digit = (this.bytesOfRow[at] ?? 0) - 48;
            if (digit < 0 || digit > 9)
                return null;
            value = value * 10 + digit;
        }
        return value;
    }
    truth(column) {
        switch (this.bytesOfRow.toString('latin1', this.start(column), this.end(column))) {
            case 'true':
                return true;
            case 'false':
                return false;
            default:
                return null;
        }
    }
    isMarked(column) {
        if (column < 0 || this.bytesOfRow[this.start(column)] !== TRANSACTION_MARK[0])
            return false;
        const to = Math.min(this.end(column), this.start(column) + TRANSACTION_MARK.length);
        return this.bytesOfRow.subarray(this.start(column), to).equals(TRANSACTION_MARK);
    }
}

;// CONCATENATED MODULE: ./build/core/jtl/scanner.js





const SLICE_BYTES = 131_072;
const MAX_ROW_BYTES = 1_048_576;
const scanner_QUOTE = 34;
const scanner_LF = 10;
const scanner_CR = 13;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
class JtlScanner {
    options;
    row;
    buffer = Buffer.alloc(0);
    view = new DataView(new ArrayBuffer(0));
    from = 0;
    to = 0;
    nextQuote = -1;
    isLost = false;
    format = null;
    plainReader = null;
    rowCount = 0;
    badCount = 0;
    byteCount = 0;
    constructor(options) {
        this.options = options;
        this.row = new ScannedRow(options.columns);
        this.allocate(2 * SLICE_BYTES);
    }
    get rows() {
        return this.rowCount;
    }
    get badRows() {
        return this.badCount;
    }
    get bytes() {
        return this.byteCount;
    }
    push(chunk) {
        for (let from = 0; from < chunk.length; from += SLICE_BYTES) {
            const slice = chunk.subarray(from, from + SLICE_BYTES);
            this.room().set(slice);
            this.filled(slice.length);
        }
    }
    room() {
        this.buffer.copyWithin(0, this.from, this.to);
        this.to -= this.from;
        this.from = 0;
        this.nextQuote = -1;
        if (this.to + SLICE_BYTES + GUARD_BYTES > this.buffer.length)
            this.allocate(2 * (this.to + SLICE_BYTES));
        return this.buffer.subarray(this.to, this.to + SLICE_BYTES);
    }
    filled(sizeBytes) {
        this.byteCount += sizeBytes;
        this.to += sizeBytes;
        this.guard();
        this.scan({ isLast: false });
    }
    end() {
        this.scan({ isLast: true });
    }
    allocate(sizeBytes) {
        const memory = new ArrayBuffer(sizeBytes + GUARD_BYTES);
        const buffer = Buffer.from(memory);
        this.buffer.copy(buffer, 0, 0, this.to);
        this.view = new DataView(memory);
        this.buffer = buffer;
    }
    guard() {
        this.buffer[this.to] = scanner_LF;
        this.buffer[this.to + 1] = scanner_QUOTE;
        this.buffer.fill(this.format?.delimiter ?? scanner_LF, this.to + 2, this.to + GUARD_BYTES);
    }
    scan({ isLast }) {
        const format = this.format ?? this.readFirstLine(isLast);
        if (format === null)
            return;
        let goesOn = true;
        while (goesOn && this.from < this.to) {
            if (!this.isLost)
                this.scanPlain();
            goesOn = this.isLost ? this.findPlace(format, isLast) : this.scanExact(format, isLast);
        }
    }
    readFirstLine(isLast) {
        const { buffer } = this;
        if (this.to - this.from < BOM.length && !isLast)
            return null;
        if (this.byteCount === this.to - this.from && buffer.subarray(this.from, this.from + BOM.length).equals(BOM))
            this.from += BOM.length;
        while (this.from < this.to && (buffer[this.from] === scanner_LF || buffer[this.from] === scanner_CR))
            this.from += 1;
        const lineEnd = buffer.indexOf(scanner_LF, this.from);
        if (this.from === this.to)
            return null;
        if (lineEnd >= this.to && !isLast && this.to - this.from <= MAX_ROW_BYTES)
            return null;
        const textEnd = buffer[lineEnd - 1] === scanner_CR ? lineEnd - 1 : lineEnd;
        const line = buffer.subarray(this.from, textEnd);
        if (lineEnd >= this.to && line.toString('latin1').startsWith('timeStamp'))
            return null;
        const { format, isHeader } = readFormat(line);
        if (isHeader)
            this.from = Math.min(lineEnd + 1, this.to);
        this.format = format;
        this.plainReader = this.options.columns === 'report' ? plainRowReader(format) : null;
        this.guard();
        return format;
    }
    scanPlain() {
        const { plainReader, buffer, view, row, to, options } = this;
        if (plainReader === null)
            return;
        let { from, nextQuote } = this;
        let count = 0;
        while (from < to) {
            if (nextQuote < from)
                nextQuote = buffer.indexOf(scanner_QUOTE, from);
            const lineEnd = plainReader.read(view, from, row);
            if (lineEnd < 0 || lineEnd >= to || nextQuote < lineEnd)
                break;
            from = lineEnd + 1;
            count += 1;
            options.onRow(row);
        }
        this.from = from;
        this.nextQuote = nextQuote;
        this.rowCount += count;
    }
    scanExact(format, isLast) {
        if (this.from === this.to)
            return false;
        const { buffer, from, to, row } = this;
        const split = splitRow(buffer, from, to, format.delimiter, row.bounds);
        if (split.kind === 'incomplete' && !isLast && to - from <= MAX_ROW_BYTES)
            return false;
        if (split.kind !== 'complete' || split.next - from > MAX_ROW_BYTES)
            return this.refuse(from, { isLost: true });
        if (isEmptyLine(split, row)) {
            this.from = split.next;
            return true;
        }
        if (split.count !== format.columnCount)
            return this.refuse(split.hasQuotes ? from : split.next, { isLost: split.hasQuotes });
        if (!row.fill(this.view, buffer, format))
            return this.refuse(split.next, { isLost: false });
        this.from = split.next;
        this.rowCount += 1;
        this.options.onRow(row);
        return true;
    }
    refuse(from, { isLost }) {
        this.badCount += 1;
        this.options.onBad?.();
        this.from = from;
        this.isLost = isLost;
        return true;
    }
    findPlace(format, isLast) {
        const { found, at } = findRowStart(this.buffer, this.from, this.to, format);
        this.isLost = !found;
        this.from = !found && isLast ? this.to : at;
        return found;
    }
}
function isEmptyLine(split, { bounds }) {
    return split.kind === 'complete' && split.count === 1 && !split.hasQuotes && bounds.starts[0] === bounds.ends[0];
}

// EXTERNAL MODULE: ./build/core/histogram/histogram.js + 2 modules
var histogram = __webpack_require__(45375);
;// CONCATENATED MODULE: ./build/core/jtl/tally.js

const FEW_ROWS = 256;
const EXACT_MS = 4096;
class Tally {
    count = 0;
    errors = 0;
    sumMs = 0;
    minMs = Infinity;
    maxMs = -Infinity;
    exact = null;
    histogram = new histogram/* Histogram */.d();
    add(elapsedMs, success) {
        if (!success)
            this.errors += 1;
        const { exact } = this;
        if (exact !== null && elapsedMs < EXACT_MS)
            exact[elapsedMs] = (exact[elapsedMs] ?? 0) + 1;
        else
            this.record(elapsedMs, 1);
    }
    merge(other) {
        this.settle();
        other.settle();
        this.count += other.count;
        this.errors += other.errors;
        this.sumMs += other.sumMs;
        this.minMs = Math.min(this.minMs, other.minMs);
        this.maxMs = Math.max(this.maxMs, other.maxMs);
        this.histogram.add(other.histogram);
    }
    numbers(spanMs) {
        this.settle();
        const { count, errors, minMs, maxMs } = this;
        const [p50Ms, p90Ms, p95Ms, p99Ms] = [50, 90, 95, 99].map((percent) => this.histogram.percentile(percent, minMs, maxMs));
        if (p50Ms == null || p90Ms == null || p95Ms == null || p99Ms == null)
            return null;
        const meanMs = this.sumMs / count;
        const ratePerSec = spanMs > 0 ? count / (spanMs / 1000) : null;
        return { count, errors, meanMs, minMs, p50Ms, p90Ms, p95Ms, p99Ms, maxMs, ratePerSec };
    }
    record(elapsedMs, rows) {
        this.count += rows;
        this.sumMs += elapsedMs * rows;
        if (elapsedMs < this.minMs)
            this.minMs = elapsedMs;
        if (elapsedMs > this.maxMs)
            this.maxMs = elapsedMs;
        this.histogram.record(elapsedMs, rows);
        if (this.exact === null && this.count >= FEW_ROWS)
            this.exact = new Uint32Array(EXACT_MS);
    }
    settle() {
        const { exact } = this;
        if (exact === null)
            return;
        for (const [elapsedMs, rows] of exact.entries()) {
            if (rows > 0)
                this.record(elapsedMs, rows);
        }
        exact.fill(0);
    }
}

;// CONCATENATED MODULE: ./build/core/jtl/report-statistics.js

const report_statistics_MAX_LABELS = 100_000;
const OTHER_LABELS = '__other__';
class ReportStatistics {
    samples = new Map();
    transactions = new Map();
    numbered = [];
    fromMs = Infinity;
    toMs = -Infinity;
    add(row) {
        const { timeStampMs, elapsedMs } = row;
        if (row.isTransaction) {
            tallyOf(this.transactions, row.label).add(elapsedMs, row.success);
            return;
        }
        const { labelNumber = -1 } = row;
        const known = labelNumber < 0 ? undefined : this.numbered[labelNumber];
        (known ?? this.sampleTally(row.label, labelNumber)).add(elapsedMs, row.success);
        if (timeStampMs < this.fromMs)
            this.fromMs = timeStampMs;
        if (timeStampMs + elapsedMs > this.toMs)
            this.toMs = timeStampMs + elapsedMs;
    }
    report(counts) {
        const { fromMs, toMs } = this;
        const total = new Tally();
        for (const tally of this.samples.values())
            total.merge(tally);
        const totalNumbers = total.numbers(toMs - fromMs);
        if (totalNumbers === null)
            return null;
        const transactions = labelNumbers(this.transactions, 'transaction', toMs - fromMs);
        return {
            rows: totalNumbers.count,
            badRows: counts.badRows,
            transactionRows: transactions.reduce((sum, { count }) => sum + count, 0),
            subResultRows: counts.subResultRows,
            fromMs,
            toMs,
            total: totalNumbers,
            labels: labelNumbers(this.samples, 'sample', toMs - fromMs),
            transactions,
        };
    }
    sampleTally(label, labelNumber) {
        const tally = tallyOf(this.samples, label);
        if (labelNumber >= 0)
            this.numbered[labelNumber] = tally;
        return tally;
    }
}
function tallyOf(tallies, label) {
    const known = tallies.get(label);
    if (known !== undefined)
        return known;
    if (tallies.size >= report_statistics_MAX_LABELS && label !== OTHER_LABELS)
        return tallyOf(tallies, OTHER_LABELS);
    const tally = new Tally();
    tallies.set(label, tally);
    return tally;
}
function labelNumbers(tallies, kind, spanMs) {
    const labels = [];
    for (const [label, tally] of tallies) {
        const numbers = tally.numbers(spanMs);
        if (numbers !== null)
            labels.push({ label, kind, ...numbers });
    }
    return labels.sort((a, b) => (a.label < b.label ? -1 : 1));
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./build/core/jtl/xml-jtl.js


const xml_jtl_TRANSACTION_MARK = 'Number of samples in transaction : ';
const SAMPLE_ELEMENTS = new Set(['sample', 'httpSample']);
const TIME_STAMP = /^\d{13}$/;
const ELAPSED = /^\d{1,15}$/;
class XmlJtlReader {
    parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    decoder = new TextDecoder('utf-8');
    onRow;
    depth = 0;
    sampleDepth = 0;
    isBroken = false;
    endsInTag = false;
    badCount = 0;
    subResultCount = 0;
    openRow = null;
    constructor(onRow) {
        this.onRow = onRow;
        this.parser.on('opentag', ({ name, attributes }) => {
            this.open(name, attributes);
        });
        this.parser.on('closetag', ({ name }) => {
            this.close(name);
        });
        this.parser.on('error', () => {
            this.isBroken = true;
        });
    }
    get badRows() {
        return this.badCount;
    }
    get subResultRows() {
        return this.subResultCount;
    }
    push(chunk) {
        if (this.isBroken)
            return;
        const text = this.decoder.decode(chunk, { stream: true });
        const rest = text.slice(text.lastIndexOf('>') + 1);
        this.endsInTag = rest.includes('<') || (rest.length === text.length && this.endsInTag);
        this.parser.write(text);
    }
    end() {
        if (this.isBroken || this.sampleDepth > 0 || this.endsInTag)
            this.badCount += 1;
    }
    open(name, attributes) {
        if (this.isBroken)
            return;
        this.depth += 1;
        if (this.depth === 1 && name !== 'testResults') {
            throw new run_error/* InputError */.d([
                `This is not a JTL: its root element is <${name.slice(0, 40)}>, expected is <testResults>.`,
            ]);
        }
        if (!SAMPLE_ELEMENTS.has(name))
            return;
        this.sampleDepth += 1;
        if (this.sampleDepth > 1)
            this.subResultCount += 1;
        else
            this.openRow = rowOf(attributes);
    }
    close(name) {
        if (this.isBroken)
            return;
        this.depth -= 1;
        if (!SAMPLE_ELEMENTS.has(name))
            return;
        this.sampleDepth -= 1;
        if (this.sampleDepth > 0)
            return;
        if (this.openRow === null)
            this.badCount += 1;
        else
            this.onRow(this.openRow);
        this.openRow = null;
    }
}
function rowOf(attributes) {
    const { ts = '', t = '', s, lb = '', rm = '' } = attributes;
    if (!TIME_STAMP.test(ts) || !ELAPSED.test(t) || (s !== 'true' && s !== 'false'))
        return null;
    const isTransaction = rm.startsWith(xml_jtl_TRANSACTION_MARK);
    return { timeStampMs: Number(ts), elapsedMs: Number(t), label: lb, success: s === 'true', isTransaction };
}

// EXTERNAL MODULE: ./build/core/render/numbers.js
var render_numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/core/render/report-table.js


const MAX_LABEL_CHARS = 40;
const TITLES = [
    'count',
    'errors',
    'error %',
    'mean ms',
    'min ms',
    'p50 ms',
    'p90 ms',
    'p95 ms',
    'p99 ms',
    'max ms',
    'per s',
];
function renderReport(fileName, report) {
    const samples = report.labels.map((label) => [(0,sanitize/* sanitize */.a)(label.label, { maxChars: MAX_LABEL_CHARS }), ...cells(label)]);
    const transactions = report.transactions.map((label) => [
        (0,sanitize/* sanitize */.a)(label.label, { maxChars: MAX_LABEL_CHARS }),
        ...cells(label),
    ]);
    const total = ['Total', ...cells(report.total)];
    const widths = columnWidths([['', ...TITLES], ...samples, ...transactions, total]);
    const lines = [
        `${(0,sanitize/* sanitize */.a)(fileName)}: ${(0,render_numbers/* formatCount */.B4)(report.rows, 'sample')} in ${(0,render_numbers/* formatDuration */.a3)(report.toMs - report.fromMs)}`,
        '',
        tableLine(['Samples', ...TITLES], widths),
        ...samples.map((row) => tableLine(row, widths)),
        tableLine(total, widths),
    ];
    if (transactions.length > 0) {
        lines.push('', tableLine(['Transactions', ...TITLES], widths));
        lines.push(...transactions.map((row) => tableLine(row, widths)));
    }
    const notes = noteLines(report);
    if (notes.length > 0)
        lines.push('', ...notes);
    return `${lines.join('\n')}\n`;
}
function cells(numbers) {
    const timesMs = [
        numbers.meanMs,
        numbers.minMs,
        numbers.p50Ms,
        numbers.p90Ms,
        numbers.p95Ms,
        numbers.p99Ms,
        numbers.maxMs,
    ];
    return [
        (0,render_numbers/* formatNumber */.ZV)(numbers.count),
        (0,render_numbers/* formatNumber */.ZV)(numbers.errors),
        (0,render_numbers/* formatNumber */.ZV)((numbers.errors / numbers.count) * 100),
        ...timesMs.map((timeMs) => (0,render_numbers/* formatNumber */.ZV)(timeMs, { maxDecimals: 1 })),
        numbers.ratePerSec === null ? 'unknown' : (0,render_numbers/* formatNumber */.ZV)(numbers.ratePerSec),
    ];
}
function columnWidths(rows) {
    const widths = ['Transactions'.length, ...TITLES.map(() => 0)];
    for (const row of rows) {
        for (const [at, cell] of row.entries())
            widths[at] = Math.max(widths[at] ?? 0, cell.length);
    }
    return widths;
}
function tableLine(row, widths) {
    return row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd();
}
function noteLines(report) {
    const notes = [];
    if (report.badRows > 0) {
        notes.push(`${(0,render_numbers/* formatCount */.B4)(report.badRows, 'bad row')} left out: unreadable, or torn where the file ends.`);
    }
    if (report.transactionRows > 0) {
        notes.push(`${(0,render_numbers/* formatCount */.B4)(report.transactionRows, 'transaction row')} counted apart: their samples are in the first table already.`);
    }
    if (report.subResultRows > 0) {
        notes.push(`${(0,render_numbers/* formatCount */.B4)(report.subResultRows, 'sub-result')} inside of other samples not counted.`);
    }
    return notes;
}

;// CONCATENATED MODULE: ./build/cli/report-command.js








const READ_BYTES = 262_144;
async function reportCommand(file, options, io) {
    try {
        const report = await readReport(file);
        io.out(options.format === 'json' ? `${JSON.stringify(report)}\n` : renderReport(file, report));
        return 0;
    }
    catch (error) {
        const sentence = error instanceof run_error/* InputError */.d ? error.message : fileFault(error);
        if (sentence === null)
            throw error;
        io.err(`${(0,sanitize/* sanitize */.a)(file)}: ${(0,sanitize/* sanitizeLine */.g)(sentence)}\n`);
        return 2;
    }
}
async function readReport(path) {
    await using file = await (0,promises_.open)(path);
    return reportOf(file.fd);
}
function reportOf(file) {
    const statistics = new ReportStatistics();
    const buffer = Buffer.allocUnsafeSlow(READ_BYTES);
    const first = buffer.subarray(0, (0,external_node_fs_.readSync)(file, buffer, 0, READ_BYTES, null));
    if (first.length === 0)
        throw new run_error/* InputError */.d(['The file is empty. A JTL of a finished test has at least a header and a row.']);
    const reader = readerFor(first, statistics);
    reader.push(first);
    if (reader instanceof JtlScanner)
        readInto(reader, file);
    else
        readParts(reader, file, buffer);
    reader.end();
    const { badRows } = reader;
    const subResultRows = reader instanceof XmlJtlReader ? reader.subResultRows : 0;
    const report = statistics.report({ badRows, subResultRows });
    if (report === null) {
        const bad = badRows === 0
            ? ''
            : ` ${badRows} rows could not be read: a row has the columns of the header, a timeStamp of 13 digits (epoch ms) and true or false as success.`;
        throw new run_error/* InputError */.d([`There is no sample in this JTL, so there is nothing to report.${bad}`]);
    }
    return report;
}
function readInto(scanner, file) {
    for (;;) {
        const room = scanner.room();
        const length = (0,external_node_fs_.readSync)(file, room, 0, room.length, null);
        if (length === 0)
            return;
        scanner.filled(length);
    }
}
function readParts(reader, file, buffer) {
    for (let length = -1; length !== 0;) {
        length = (0,external_node_fs_.readSync)(file, buffer, 0, READ_BYTES, null);
        reader.push(buffer.subarray(0, length));
    }
}
function readerFor(firstChunk, statistics) {
    const onRow = statistics.add.bind(statistics);
    const isXml = /^\uFEFF?\s*</.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(firstChunk.subarray(0, 256)));
    return isXml ? new XmlJtlReader(onRow) : new JtlScanner({ columns: 'report', onRow });
}
function fileFault(error) {
    if (!Error.isError(error) || !('code' in error))
        return null;
    switch (error.code) {
        case 'ENOENT':
            return 'There is no such file. Give the path of a JTL, such as results.jtl.';
        case 'EISDIR':
            return 'This is a folder. Give the path of a JTL inside of it.';
        case 'EACCES':
        case 'EPERM':
            return 'The file may not be read by this user.';
        default:
            return `The file cannot be read: ${error.message}.`;
    }
}


/***/ }),

/***/ 45375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ Histogram)
});

;// CONCATENATED MODULE: ./build/core/histogram/bucket.js
const MAX_VALUE_MS = 2 ** 31 - 1;
const SUB_BUCKETS = 128;
const SUB_BITS = 7;
const BUCKET_COUNT = 25 * SUB_BUCKETS;
function bucketIndex(valueMs) {
    if (valueMs < 2 * SUB_BUCKETS)
        return valueMs;
    const shift = 31 - SUB_BITS - Math.clz32(valueMs);
    return shift * SUB_BUCKETS + (valueMs >>> shift);
}
function bucketMidMs(index) {
    if (index < 2 * SUB_BUCKETS)
        return index;
    const shift = (index >>> SUB_BITS) - 1;
    const low = ((index & (SUB_BUCKETS - 1)) + SUB_BUCKETS) * 2 ** shift;
    return low + (2 ** shift - 1) / 2;
}

;// CONCATENATED MODULE: ./build/core/histogram/histogram-codec.js

const FORMAT_VERSION = 1;
const MAX_VARINT_BYTES = 8;
function encodeBuckets(buckets) {
    const bytes = [FORMAT_VERSION];
    pushVarint(bytes, buckets.total);
    let previous = -1;
    for (const [at, index] of buckets.indices.entries()) {
        pushVarint(bytes, index - previous);
        pushVarint(bytes, buckets.counts[at] ?? 0);
        previous = index;
    }
    return Buffer.from(bytes).toString('base64');
}
function decodeBuckets(text) {
    const bytes = decodeBase64(text);
    const version = bytes[0];
    if (version === undefined)
        throw malformed('it is empty, a version byte is expected');
    if (version !== FORMAT_VERSION)
        throw malformed(`its format version is ${version}, this program reads ${FORMAT_VERSION}`);
    const reader = { bytes, at: 1 };
    const total = readVarint(reader);
    const indices = [];
    const counts = [];
    let index = -1;
    let sum = 0;
    while (reader.at < bytes.length) {
        const step = readVarint(reader);
        if (step === 0)
            throw malformed(`bucket ${index} appears twice, indices must ascend`);
        index += step;
        if (index >= BUCKET_COUNT)
            throw malformed(`it names bucket ${index}, the last one is ${BUCKET_COUNT - 1}`);
        const count = readVarint(reader);
        if (count === 0)
            throw malformed(`bucket ${index} has a count of zero, only counted buckets are written`);
        sum += count;
        indices.push(index);
        counts.push(count);
    }
    if (sum !== total)
        throw malformed(`its buckets hold ${sum} values, its total says ${total}`);
    return { indices, counts, total };
}
function pushVarint(bytes, value) {
    let rest = value;
    while (rest > 127) {
        bytes.push((rest % 128) + 128);
        rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
}
function decodeBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    let padding = 0;
    if (text.endsWith('=='))
        padding = 2;
    else if (text.endsWith('='))
        padding = 1;
    const isComplete = text.length % 4 === 0 && bytes.length === (text.length / 4) * 3 - padding;
    if (!isComplete || text.includes('-') || text.includes('_'))
        throw malformed('it is not base64');
    return bytes;
}
function readVarint(reader) {
    const { bytes } = reader;
    const first = bytes[reader.at];
    if (first !== undefined && first < 128) {
        reader.at += 1;
        return first;
    }
    let value = 0;
    let scale = 1;
    for (let length = 0; length < MAX_VARINT_BYTES; length += 1) {
        const byte = bytes[reader.at];
        if (byte === undefined)
            throw malformed('it ends in the middle of a number');
        reader.at += 1;
        value += (byte & 127) * scale;
        if (byte < 128) {
            if (!Number.isSafeInteger(value))
                break;
            return value;
        }
        scale *= 128;
    }
    throw malformed('one of its numbers is too large');
}
function malformed(what) {
    return new Error(`The histogram cannot be read: ${what}.`);
}

;// CONCATENATED MODULE: ./build/core/histogram/histogram.js


const MAX_SPARSE_BUCKETS = 48;
class Histogram {
    totalCount = 0;
    indices = [];
    counts = [];
    dense = null;
    static decode(text) {
        const { indices, counts, total } = decodeBuckets(text);
        const histogram = new Histogram();
        histogram.indices = indices;
        histogram.counts = counts;
        histogram.totalCount = total;
        return histogram;
    }
    get total() {
        return this.totalCount;
    }
    record(valueMs, count = 1) {
        if (count !== 1 && (!Number.isSafeInteger(count) || count < 1)) {
            throw new RangeError(`A histogram counts a value once or more often; the count given is ${count}.`);
        }
        const value = (valueMs | 0) === valueMs && valueMs >= 0 ? valueMs : wholeMs(valueMs);
        this.totalCount += count;
        this.addToBucket(bucketIndex(value), count);
    }
    add(other) {
        this.totalCount += other.totalCount;
        const { dense } = other;
        if (dense === null) {
            for (let at = 0; at < other.indices.length; at += 1)
                this.addToBucket(other.indices[at] ?? 0, other.counts[at] ?? 0);
            return;
        }
        const mine = this.room(dense.length - 1);
        for (let index = 0; index < dense.length; index += 1)
            mine[index] = (mine[index] ?? 0) + (dense[index] ?? 0);
    }
    percentile(percent, minMs, maxMs) {
        if (!(percent >= 0 && percent <= 100))
            throw new RangeError(`A percentile lies between 0 and 100; given is ${percent}.`);
        const rank = nearestRank(percent, this.totalCount);
        let seen = 0;
        for (const { midMs, count } of this.buckets()) {
            seen += count;
            if (seen >= rank)
                return Math.min(Math.max(midMs, minMs), maxMs);
        }
        return null;
    }
    *buckets() {
        const { indices, counts } = this.sparse();
        for (let at = 0; at < indices.length; at += 1) {
            yield { midMs: bucketMidMs(indices[at] ?? 0), count: counts[at] ?? 0 };
        }
    }
    encode() {
        return encodeBuckets(this.sparse());
    }
    addToBucket(index, count) {
        const { dense } = this;
        if (dense !== null) {
            const target = index < dense.length ? dense : this.room(index);
            target[index] = (target[index] ?? 0) + count;
            return;
        }
        const at = firstAtLeast(this.indices, index);
        if (this.indices[at] === index) {
            this.counts[at] = (this.counts[at] ?? 0) + count;
        }
        else if (this.indices.length < MAX_SPARSE_BUCKETS) {
            this.indices.splice(at, 0, index);
            this.counts.splice(at, 0, count);
        }
        else {
            this.room(index)[index] = count;
        }
    }
    room(index) {
        const current = this.dense ?? this.spread();
        if (index < current.length)
            return current;
        const grown = new Float64Array(wholeOctaves(index));
        grown.set(current);
        this.dense = grown;
        return grown;
    }
    spread() {
        const dense = new Float64Array(wholeOctaves(this.indices.at(-1) ?? 0));
        for (let at = 0; at < this.indices.length; at += 1)
            dense[this.indices[at] ?? 0] = this.counts[at] ?? 0;
        this.dense = dense;
        this.indices = [];
        this.counts = [];
        return dense;
    }
    sparse() {
        const { dense, totalCount: total } = this;
        if (dense === null)
            return { indices: this.indices, counts: this.counts, total };
        const indices = [];
        const counts = [];
        for (let index = 0; index < dense.length; index += 1) {
            const count = dense[index] ?? 0;
            if (count === 0)
                continue;
            indices.push(index);
            counts.push(count);
        }
        return { indices, counts, total };
    }
}
function wholeMs(valueMs) {
    if (Number.isNaN(valueMs))
        throw new RangeError('A histogram counts milliseconds; the value given is not a number.');
    return Math.min(Math.max(Math.round(valueMs), 0), MAX_VALUE_MS);
}
function nearestRank(percent, total) {
    const rank = Math.ceil(((percent * total) / 100) * (1 - 1e-15));
    return Math.min(Math.max(rank, 1), total);
}
function firstAtLeast(indices, index) {
    let low = 0;
    let high = indices.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((indices[middle] ?? 0) < index)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function wholeOctaves(index) {
    return Math.min(BUCKET_COUNT, ((index >>> 7) + 1) * 128);
}


/***/ }),

/***/ 36705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   _V: () => (/* binding */ formatMs),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ei: () => (/* binding */ formatClock),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const UNKNOWN = 'unknown';
function formatNumber(value, options = {}) {
    if (!Number.isFinite(value))
        return UNKNOWN;
    const size = Math.abs(value);
    if (options.maxDecimals === undefined && size > 0 && size < 0.01)
        return String(Number(value.toPrecision(3)));
    const decimals = options.maxDecimals ?? decimalsFor(size);
    const [whole = '0', fraction = ''] = size.toFixed(decimals).split('.');
    const digits = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
    const trimmed = fraction.replace(/0+$/, '');
    const isNegative = value < 0 && Number(size.toFixed(decimals)) !== 0;
    return `${isNegative ? '-' : ''}${digits}${trimmed === '' ? '' : `.${trimmed}`}`;
}
function formatCount(count, noun) {
    return `${formatNumber(count)} ${count === 1 ? noun : `${noun}s`}`;
}
function formatMs(valueMs, options = {}) {
    return withUnit(formatNumber(valueMs, options), ' ms');
}
function formatShare(share, options = {}) {
    return withUnit(formatNumber(share * 100, options), ' %');
}
function formatRate(perSec, options = {}) {
    return withUnit(formatNumber(perSec, options), '/s');
}
function formatBytes(bytes, options = {}) {
    const size = Math.abs(bytes);
    if (size >= 1_000_000)
        return withUnit(formatNumber(bytes / 1_000_000, options), ' MB');
    if (size >= 1000)
        return withUnit(formatNumber(bytes / 1000, options), ' KB');
    return withUnit(formatNumber(bytes, options), ' B');
}
function formatDuration(ms) {
    if (!Number.isFinite(ms))
        return UNKNOWN;
    if (Math.abs(ms) < 1000)
        return formatMs(ms);
    const seconds = ms / 1000;
    if (Math.abs(seconds) < 59.95)
        return `${formatNumber(seconds, { maxDecimals: Number.isInteger(seconds) ? 0 : 1 })} s`;
    const total = Math.round(seconds);
    const hours = Math.floor(total / 3600);
    const minutes = Math.floor((total % 3600) / 60);
    const rest = total % 60;
    if (hours > 0)
        return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} m`;
    return rest === 0 ? `${minutes} m` : `${minutes} m ${rest} s`;
}
function formatClock(ms) {
    if (!Number.isFinite(ms))
        return UNKNOWN;
    const total = Math.max(0, Math.floor(ms / 1000));
    const hours = Math.floor(total / 3600);
    const rest = [Math.floor((total % 3600) / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return hours > 0 ? `${hours}:${rest}` : rest;
}
function decimalsFor(size) {
    if (size >= 100_000)
        return 0;
    return size >= 10 ? 1 : 2;
}
function withUnit(number, unit) {
    return number === UNKNOWN ? UNKNOWN : `${number}${unit}`;
}


/***/ })

};
