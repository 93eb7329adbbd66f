export const id = 650;
export const ids = [650];
export const modules = {

/***/ 10070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SearchUnreachable)
/* harmony export */ });
class SearchUnreachable extends Error {
    name = 'SearchUnreachable';
    problem;
    constructor(message, problem) {
        super(message);
        this.problem = problem;
    }
}


/***/ }),

/***/ 32650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchWindowSink: () => (/* binding */ searchWindowSink)
});

;// CONCATENATED MODULE: ./build/core/search/stored-window.js
function windowDocumentId({ run, load, worker, seq }) {
    return `${run}:${load}:${worker}:${seq}`;
}
function toStoredWindow(window) {
    return { ...window, '@timestamp': new Date(window.toMs).toISOString() };
}
function fromStoredWindow(stored) {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
        return stored;
    return Object.fromEntries(Object.entries(stored).filter(([name]) => name !== '@timestamp'));
}

// EXTERNAL MODULE: ./build/core/window/window-accounts.js
var window_accounts = __webpack_require__(49560);
;// CONCATENATED MODULE: ./build/core/backoff/full-jitter.js
function fullJitterMs(failures, random, { baseMs, longestMs }) {
    return random * Math.min(longestMs, baseMs * 2 ** (Math.max(1, failures) - 1));
}

;// CONCATENATED MODULE: ./build/core/search/bulk-body.js
function bulkLines({ index, id, text, op }) {
    return `${JSON.stringify({ [op]: { _index: index, _id: id } })}\n${text}\n`;
}
function countThatFits(waiting, limitBytes) {
    let count = 0;
    let sumBytes = 0;
    for (const { sizeBytes } of waiting) {
        sumBytes += sizeBytes;
        if (count > 0 && sumBytes > limitBytes)
            break;
        count += 1;
    }
    return count;
}

;// CONCATENATED MODULE: ./build/core/search/answer-error.js
function readAnswerError(body) {
    if (typeof body === 'string')
        return { type: null, reason: oneLine(body) };
    if (!isObject(body))
        return { type: null, reason: null };
    const { error, message } = body;
    if (typeof error === 'string')
        return { type: null, reason: oneLine(error) };
    if (isObject(error)) {
        const cause = Array.isArray(error['root_cause']) ? error['root_cause'].find(isObject) : undefined;
        const { type, reason } = cause ?? error;
        return { type: answer_error_text(type), reason: oneLine(answer_error_text(reason) ?? answer_error_text(error['reason']) ?? '') };
    }
    return { type: null, reason: oneLine(answer_error_text(message) ?? '') };
}
const MAX_REASON_CHARS = 300;
function oneLine(words) {
    const line = words.replaceAll(/\s+/g, ' ').trim();
    if (line === '')
        return null;
    return line.length > MAX_REASON_CHARS ? `${line.slice(0, MAX_REASON_CHARS - 1)}…` : line;
}
function answer_error_text(value) {
    return typeof value === 'string' ? value : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/core/search/explain-answer.js

function explainAnswer({ status, body }, doing) {
    const error = readAnswerError(body);
    const said = error.reason === null ? `HTTP ${status}` : `HTTP ${status}: ${error.reason.replace(/[.;\s]+$/, '')}`;
    return `Could not ${doing} (${said}). ${wayOut(status, error)}`;
}
function wayOut(status, { type, reason }) {
    if (type === 'cluster_block_exception')
        return blocked(reason ?? '');
    switch (status) {
        case 401:
            return 'The credentials are missing, wrong or no longer valid: see to the API key, token, or user name and password of this server.';
        case 403:
            return `${missing(reason ?? '')} \`loadtest-action store roles\` prints the smallest roles that suffice.`;
        case 404:
            return type === 'index_not_found_exception' ? NO_INDEX : NO_SUCH_PATH;
        case 405:
            return NO_SUCH_PATH;
        case 409:
            return 'It is there already with another content.';
        case 413:
            return 'The request is larger than the server or a proxy before it takes: raise their limit to at least 10 MB.';
        case 429:
            return 'The server has more to do than it can take: try again later, or give it more resources.';
        default:
            return status >= 500 ? unwell(status) : badRequest(type);
    }
}
const NO_INDEX = 'There is no such index: see whether --index (results.index) is the one that was installed; `loadtest-action store install` makes its templates.';
const NO_SUCH_PATH = 'See that the address names the server itself, with its path where it stands behind a gateway.';
function blocked(reason) {
    if (/flood-stage|read-only-allow-delete/.test(reason)) {
        return 'The server made its indices read-only since its disk is almost full: make room (`loadtest-action store prune` deletes old results), and it takes writes again.';
    }
    return 'The index is closed for writes: set `index.blocks.write` and `index.blocks.read_only` of it to false, or use another --index (results.index).';
}
function missing(reason) {
    const granted = /granted by the (index|cluster) privileges \[([^\]]+)\]/.exec(reason);
    if (granted !== null) {
        const [, scope, privileges = ''] = granted;
        return `The credentials lack a privilege; one of these ${scope ?? ''} privileges is enough: ${privileges.replaceAll(',', ', ')}.`;
    }
    const action = /no permissions for \[([^\]]+)\]/.exec(reason)?.[1];
    return action === undefined
        ? 'The credentials lack a privilege.'
        : `The credentials lack the permission ${action.replaceAll(',', ', ')}.`;
}
function unwell(status) {
    return status === 500
        ? 'The server failed: its log tells why.'
        : 'The server, or a gateway before it, is not ready: see how the server does, and try again.';
}
function badRequest(type) {
    if (type === 'document_parsing_exception' || type === 'mapper_parsing_exception') {
        return 'The mapping of the index is not that of our templates: `loadtest-action store check` names the field.';
    }
    if (type === 'invalid_index_name_exception')
        return 'Choose another --index (results.index).';
    return '`loadtest-action store check` says whether this server and its templates fit.';
}

;// CONCATENATED MODULE: ./build/core/search/read-bulk-answer.js


function readBulkAnswer(documents, answer) {
    const { status, body } = answer;
    if (status >= 200 && status < 300)
        return readItems(documents, body);
    if (isPassing(status))
        return { kind: 'again', reason: explainAnswer(answer, DOING) };
    const isSpoiled = status === 400 && readAnswerError(body).type !== null;
    return status === 413 || isSpoiled
        ? { kind: 'split', reason: serverReason(answer) }
        : { kind: 'blocked', reason: explainAnswer(answer, DOING) };
}
const DOING = 'write to the store';
function isPassing(status) {
    return status === 408 || status === 429 || status >= 500;
}
function readItems(documents, body) {
    const items = fieldOf(body, 'items');
    if (!Array.isArray(items) || items.length !== documents.length) {
        const found = Array.isArray(items) ? `${items.length} items` : 'no list of items';
        return { kind: 'again', reason: `The answer of the store has ${found} for ${documents.length} documents.` };
    }
    return { kind: 'items', items: documents.map((document, place) => readItem(document, items[place])) };
}
function readItem({ op, id }, item) {
    const result = fieldOf(item, op);
    const status = fieldOf(result, 'status');
    if (typeof status !== 'number' || fieldOf(result, '_id') !== id) {
        return { kind: 'again', reason: `The answer of the store does not say what became of document ${id}.` };
    }
    if ((status >= 200 && status < 300) || (status === 409 && op === 'create'))
        return { kind: 'done' };
    const answer = { status, body: { error: fieldOf(result, 'error') } };
    if (isPassing(status) || status === 409)
        return { kind: 'again', reason: explainAnswer(answer, DOING) };
    return isAboutPlace(answer)
        ? { kind: 'blocked', reason: explainAnswer(answer, DOING) }
        : { kind: 'refused', reason: serverReason(answer) };
}
const PLACE_TYPES = ['index_closed_exception', 'validation_exception'];
function isAboutPlace({ status, body }) {
    return [401, 403, 404].includes(status) || PLACE_TYPES.includes(readAnswerError(body).type);
}
function serverReason({ status, body }) {
    const { type, reason } = typeof body === 'string' ? { type: null, reason: null } : readAnswerError(body);
    return [`HTTP ${status}`, type, reason].filter((part) => part !== null).join(': ');
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}

// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
;// CONCATENATED MODULE: ./build/adapters/search/bulk-writer.js




const DEFAULT_LIMITS = {
    bodyBytes: 5_000_000,
    waitingBytes: 64 * 1024 * 1024,
    requestTimeoutMs: 30_000,
    backoff: { baseMs: 200, longestMs: 10_000 },
    blockedMs: 10_000,
};
function bulkWriter(options) {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    let queue = emptyQueue(limits.bodyBytes);
    return {
        write: (document, settle) => {
            const lines = bulkLines(document);
            const sizeBytes = Buffer.byteLength(lines);
            queue.waiting.push({ document, lines, sizeBytes, settle });
            queue.waitingBytes += sizeBytes;
            while (queue.waitingBytes > limits.waitingBytes && queue.waiting.length > queue.inFlight) {
                for (const oldest of take(queue, queue.inFlight, 1))
                    oldest.settle({ kind: 'given-up', because: 'memory' });
            }
            if (queue.isWorking || queue.waiting.length === 0)
                return;
            queue.isWorking = true;
            void work(queue, { ...options, limits });
        },
        giveUp: () => {
            const left = queue;
            queue = emptyQueue(left.bodyBytes);
            left.stop.abort(new Error('Nobody waits for these documents any longer.'));
            for (const { settle } of left.waiting)
                settle({ kind: 'given-up', because: 'told' });
        },
    };
}
function emptyQueue(bodyBytes) {
    return { waiting: [], waitingBytes: 0, inFlight: 0, isWorking: false, bodyBytes, stop: new AbortController() };
}
async function work(queue, sender) {
    const { signal } = queue.stop;
    const isStopped = () => signal.aborted;
    await Promise.resolve();
    for (let failures = 0; queue.waiting.length > 0 && !isStopped();) {
        queue.inFlight = countThatFits(queue.waiting, queue.bodyBytes);
        const reading = await ask(queue.waiting.slice(0, queue.inFlight), sender, signal);
        if (isStopped())
            return;
        const { rest, isProgress, trouble } = apply(queue, reading);
        queue.inFlight = 0;
        if (reading.kind !== 'split')
            sender.onAnswer?.(trouble);
        if (isProgress)
            failures = 0;
        if (rest === null)
            continue;
        failures += 1;
        await sender.clock.sleep(waitMs(rest, failures, sender), signal).catch(() => undefined);
    }
    queue.isWorking = false;
}
async function ask(batch, sender, signal) {
    const ndjson = batch.map(({ lines }) => lines).join('');
    const request = {
        method: 'POST',
        path: '/_bulk',
        ...(sender.isRefreshed === true ? { query: { refresh: 'true' } } : {}),
        body: { ndjson },
        timeoutMs: sender.limits.requestTimeoutMs,
    };
    try {
        const answer = await sender.server.send(request, signal);
        return readBulkAnswer(batch.map(({ document }) => document), answer);
    }
    catch (error) {
        const isLasting = error instanceof search_server/* SearchUnreachable */.p && ['certificate', 'kind'].includes(error.problem);
        const reason = error instanceof Error ? error.message : String(error);
        return { kind: isLasting ? 'blocked' : 'again', reason };
    }
}
function apply(queue, reading) {
    switch (reading.kind) {
        case 'again':
        case 'blocked':
            return { rest: reading.kind, isProgress: false, trouble: reading.reason };
        case 'split':
            split(queue, reading.reason);
            return { rest: null, isProgress: true, trouble: null };
        case 'items': {
            const failed = [];
            let rest = null;
            let trouble = null;
            for (const [place, entry] of take(queue, 0, queue.inFlight).entries()) {
                const item = reading.items[place] ?? { kind: 'again', reason: 'The answer of the store is too short.' };
                if (item.kind === 'done')
                    entry.settle({ kind: 'acknowledged' });
                else if (item.kind === 'refused')
                    entry.settle({ kind: 'refused', reason: item.reason });
                else {
                    failed.push(entry);
                    trouble ??= item.reason;
                    rest = rest === 'blocked' ? rest : item.kind;
                }
            }
            queue.waiting.unshift(...failed);
            for (const { sizeBytes } of failed)
                queue.waitingBytes += sizeBytes;
            return { rest, isProgress: failed.length < reading.items.length, trouble };
        }
    }
}
function split(queue, reason) {
    if (queue.inFlight === 1) {
        for (const { settle } of take(queue, 0, 1))
            settle({ kind: 'refused', reason });
        return;
    }
    const sentBytes = queue.waiting.slice(0, queue.inFlight).reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    queue.bodyBytes = Math.floor(sentBytes / 2);
}
function take(queue, from, count) {
    const taken = queue.waiting.splice(from, count);
    for (const { sizeBytes } of taken)
        queue.waitingBytes -= sizeBytes;
    return taken;
}
function waitMs(rest, failures, { clock, limits }) {
    return rest === 'blocked'
        ? limits.blockedMs * (0.5 + clock.random() / 2)
        : fullJitterMs(failures, clock.random(), limits.backoff);
}

;// CONCATENATED MODULE: ./build/adapters/search/given-window.js

function givenWindow(window, nowMs) {
    return { load: window.load, seq: window.seq, text: JSON.stringify(toStoredWindow(window)), givenAtMs: nowMs };
}
function windowOf({ text }) {
    return fromStoredWindow(JSON.parse(text));
}

;// CONCATENATED MODULE: ./build/adapters/search/fallback-queue.js

function fallbackQueue(fallback) {
    const placings = new WeakMap();
    const placed = new WeakSet();
    let stop = new AbortController();
    let last = Promise.resolve();
    const inTurn = (job) => {
        const { signal } = stop;
        const turn = last.then(() => job(signal));
        last = turn.catch(() => undefined);
        return turn;
    };
    const place = async (given, signal) => {
        const fault = await fallback.place(windowOf(given), signal);
        if (fault === null)
            placed.add(given);
        return fault;
    };
    return {
        place: (given) => {
            const placing = placings.get(given) ?? inTurn((signal) => place(given, signal));
            placings.set(given, placing);
            return placing;
        },
        hasPlaced: (given) => placed.has(given),
        keepRefused: (given, reason) => {
            inTurn((signal) => fallback.keepRefused(windowOf(given), reason, signal)).catch(() => undefined);
        },
        idle: () => last,
        cancel: () => {
            stop.abort(new Error('The time to hand over windows is over.'));
            stop = new AbortController();
            last = Promise.resolve();
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/search/overdue-windows.js
const OVERDUE_AFTER_MS = 5_000;
const UNREAD_MS = 15_000;
function overdueWindows(clock, copy) {
    const waiting = new Set();
    let unread = [];
    let awake = new AbortController();
    let isWatching = false;
    const watch = async () => {
        for (const given of waiting) {
            const dueMs = given.givenAtMs + OVERDUE_AFTER_MS;
            await clock.sleep(Math.max(0, dueMs - clock.monotonicMs()), awake.signal).catch(() => undefined);
            if (!waiting.delete(given))
                continue;
            const fromMs = given.givenAtMs - UNREAD_MS;
            for (const known of unread)
                if (known.atMs >= fromMs)
                    copy(known.given);
            unread = [];
            copy(given);
        }
        isWatching = false;
    };
    return {
        watch: (given) => {
            waiting.add(given);
            if (isWatching)
                return;
            isWatching = true;
            awake = new AbortController();
            void watch();
        },
        settled: (given, how) => {
            const nowMs = clock.monotonicMs();
            const wasWaiting = waiting.delete(given);
            if (wasWaiting && how === 'acknowledged') {
                const fromMs = nowMs - OVERDUE_AFTER_MS - UNREAD_MS;
                unread = [...unread.filter(({ atMs }) => atMs >= fromMs), { given, atMs: nowMs }];
            }
            if (waiting.size === 0)
                awake.abort(new Error('No window waits.'));
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/search/store-trouble.js
function storeTrouble(options) {
    const { server, say } = options;
    let isOut = false;
    let last = 'It gave no answer in time.';
    return {
        heard: (trouble) => {
            if (trouble !== null) {
                last = trouble;
                if (!isOut) {
                    say(`The store at ${server.url} does not take windows now. ${trouble} They are tried again, and come by the channel meanwhile.`);
                }
            }
            else if (isOut)
                say(`The store at ${server.url} takes windows again.`);
            isOut = trouble !== null;
        },
        ofOne: () => `The store at ${server.url} did not take it in time. ${last}`,
        ofAll: ({ given, passedOn }) => `The store at ${server.url} did not take ${passedOn} of ${given} windows in time; they came by the channel. ${last}`,
    };
}

;// CONCATENATED MODULE: ./build/adapters/search/search-window-sink.js







const USUAL_DRAIN_MS = 30_000;
const FALLBACK_SHARE = 0.2;
const LONGEST_FALLBACK_MS = 5_000;
function searchWindowSink(options) {
    const { clock, windowsIndex } = options;
    const accounts = (0,window_accounts/* windowAccounts */.l)();
    const open = new Set();
    const trouble = storeTrouble(options);
    const writer = bulkWriter({
        ...options,
        onAnswer: (text) => {
            trouble.heard(text);
        },
    });
    const queue = fallbackQueue(options.fallback);
    const overdue = overdueWindows(clock, (given) => void queue.place(given));
    let whenIdle = Promise.withResolvers();
    const close = (given, settlement) => {
        if (!open.delete(given))
            return;
        accounts.settled(given, settlement);
        if (open.size === 0)
            whenIdle.resolve(undefined);
    };
    const settle = (given, outcome) => {
        overdue.settled(given, outcome.kind);
        switch (outcome.kind) {
            case 'acknowledged':
                close(given, outcome);
                return;
            case 'refused':
                close(given, outcome);
                queue.keepRefused(given, outcome.reason);
                return;
            case 'given-up':
                void queue.place(given).then((fault) => {
                    close(given, fault === null ? { kind: 'passedOn' } : nowhere(fault));
                });
        }
    };
    const nowhere = (fault) => ({ kind: 'refused', reason: `${trouble.ofOne()} ${fault}` });
    const closeAll = () => {
        queue.cancel();
        const fault = 'The channel did not take it either before the time was over.';
        for (const given of open)
            close(given, queue.hasPlaced(given) ? { kind: 'passedOn' } : nowhere(fault));
    };
    return {
        write: (window) => {
            if (open.size === 0)
                whenIdle = Promise.withResolvers();
            const given = givenWindow(window, clock.monotonicMs());
            const document = { index: windowsIndex, id: windowDocumentId(window), text: given.text, op: 'create' };
            accounts.given(window);
            open.add(given);
            overdue.watch(given);
            writer.write(document, (outcome) => {
                settle(given, outcome);
            });
        },
        drain: async (signal, { load, timeoutMs = USUAL_DRAIN_MS } = {}) => {
            const fallbackMs = Math.min(LONGEST_FALLBACK_MS, FALLBACK_SHARE * timeoutMs);
            if (open.size > 0)
                await atMost(clock, timeoutMs - fallbackMs, whenIdle.promise, signal);
            writer.giveUp();
            await atMost(clock, fallbackMs, queue.idle(), signal);
            closeAll();
            const account = accounts.of(load);
            return account.passedOn === 0 ? account : { ...account, trouble: trouble.ofAll(account) };
        },
    };
}
async function atMost(clock, ms, promise, signal) {
    const done = new AbortController();
    const over = clock.sleep(ms, AbortSignal.any([signal, done.signal])).catch(() => undefined);
    await Promise.race([promise, over]);
    done.abort();
}


/***/ }),

/***/ 49560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ windowAccounts)
/* harmony export */ });
const MAX_REFUSALS = 20;
function windowAccounts() {
    const accounts = new Map();
    const ofLoad = (load) => {
        const known = accounts.get(load) ?? { given: 0, acknowledged: 0, passedOn: 0, refused: 0, refusals: [] };
        accounts.set(load, known);
        return known;
    };
    return {
        given: ({ load }) => {
            ofLoad(load).given += 1;
        },
        settled: ({ load, seq }, settlement) => {
            const account = ofLoad(load);
            account[settlement.kind] += 1;
            if (settlement.kind !== 'refused' || account.refusals.length >= MAX_REFUSALS)
                return;
            account.refusals.push({ load, seq, reason: settlement.reason });
        },
        of: (load) => sum(load === undefined ? [...accounts.values()] : [ofLoad(load)]),
    };
}
function sum(accounts) {
    const total = (key) => accounts.reduce((whole, account) => whole + account[key], 0);
    return {
        given: total('given'),
        acknowledged: total('acknowledged'),
        passedOn: total('passedOn'),
        refused: total('refused'),
        refusals: accounts.flatMap(({ refusals }) => refusals).slice(0, MAX_REFUSALS),
    };
}


/***/ })

};
