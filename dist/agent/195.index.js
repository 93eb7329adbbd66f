export const id = 195;
export const ids = [195];
export const modules = {

/***/ 57195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectSearch: () => (/* binding */ connectSearch)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/core/render/numbers.js
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

;// CONCATENATED MODULE: ./build/core/search/server-name.js
function productName(kind) {
    return kind === 'elasticsearch' ? 'Elasticsearch' : 'OpenSearch';
}
function otherKind(kind) {
    return kind === 'elasticsearch' ? 'opensearch' : 'elasticsearch';
}

;// CONCATENATED MODULE: ./build/core/search/explain-no-answer.js


function explainNoConnection(place, systemMessage) {
    const { kind } = place;
    const said = clean(systemMessage);
    const to = whereTo(place);
    if (/altnames|does not match certificate/i.test(said)) {
        return certificate(`The certificate of ${to} is for another host (${said}). Give ${kind}-url the name that it was made for.`);
    }
    if (/certificate has expired|certificate is not yet valid/i.test(said)) {
        return certificate(`The certificate of ${to} is not valid now (${said}). Renew it, and see that this machine's clock is right.`);
    }
    if (/certificate|self[- ]signed|unable to get .*issuer/i.test(said)) {
        return certificate(`The certificate of ${to} is not trusted (${said}). Give the PEM file of the authority that signed it as ${kind}-ca-file.`);
    }
    return { problem: 'connection', message: `No connection to ${to}: ${said}. ${wayOut(place, said)}` };
}
function explainTimeout(place, timeoutMs) {
    return {
        problem: 'timeout',
        message: `${whereTo(place)} gave no whole answer within ${formatDuration(timeoutMs)}. See that the server is well, and that no firewall swallows the connection.`,
    };
}
function explainWrongKind(place, found) {
    const { kind, url } = place;
    const wanted = productName(kind);
    if (found?.kind === otherKind(kind)) {
        const other = found.kind;
        return {
            problem: 'kind',
            message: `At ${url}, ${productName(other)} ${found.version} answers, not ${wanted}. Use \`results.kind: ${other}\` (\`--store ${other}\`) with ${other}-url and its credentials.`,
        };
    }
    return {
        problem: 'kind',
        message: `What answers at ${url} is no ${wanted}. See that ${kind}-url names the server itself, with its port and, behind a gateway, its path.`,
    };
}
function clean(systemMessage) {
    if (/wrong version number|packet length too long|EPROTO/i.test(systemMessage))
        return NO_TLS;
    const [text = ''] = systemMessage.split(/; if the root CA| - Local: /);
    return text.trim() === '' ? 'no address took the connection' : text.trim();
}
const NO_TLS = 'what answers there speaks no TLS';
function certificate(message) {
    return { problem: 'certificate', message };
}
function whereTo({ kind, url, proxyUrl }) {
    const through = proxyUrl === null ? '' : ` through the proxy ${withoutUser(proxyUrl)}`;
    return `${productName(kind)} at ${url}${through}`;
}
function wayOut({ kind, url, proxyUrl }, said) {
    if (said.includes('Bad response: 407'))
        return 'The proxy wants other credentials.';
    if (/Bad response: \d+|Proxy timeout/.test(said))
        return 'The proxy does not let this connection through.';
    if (/ENOTFOUND|EAI_AGAIN/.test(said))
        return `The host of ${kind}-url is not known here: see how it is written.`;
    if (said === NO_TLS)
        return `See whether ${kind}-url should start with http://.`;
    if (url.startsWith('http:') && /hang up|ECONNRESET|Parse Error/i.test(said)) {
        return `If the server speaks TLS, ${kind}-url starts with https://.`;
    }
    const proxy = proxyUrl === null ? '' : ', and that the proxy lets it through';
    return `See that the server runs, and that ${kind}-url names its host and port${proxy}.`;
}
function withoutUser(address) {
    return address.replace(/\/\/[^/@]*@/, '//');
}

;// CONCATENATED MODULE: ./build/core/search/server-identity.js
function readServerIdentity(body) {
    if (!isObject(body) || !isObject(body['version']))
        return null;
    const { number, distribution } = body['version'];
    if (typeof number !== 'string' || number === '')
        return null;
    if (distribution === undefined)
        return { kind: 'elasticsearch', version: number };
    return distribution === 'opensearch' ? { kind: 'opensearch', version: number } : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/adapters/search/is-wanted-kind.js
function isWantedKind(kind, { status, headers }) {
    const isElastic = headers['x-elastic-product'] === 'Elasticsearch';
    const isTaken = status >= 200 && status < 300;
    if (kind === 'elasticsearch')
        return isElastic || !(isTaken || status === 406);
    const isPage = isTaken && /text\/html/i.test(headers['content-type'] ?? '');
    return !isElastic && !isPage;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/adapters/search/read-answer-body.js



async function readAnswerBody(body, headers, signal) {
    const isZipped = /gzip/i.test(headers['content-encoding'] ?? '');
    const read = (chunks) => (0,consumers_.text)(chunks);
    const whole = isZipped
        ? await (0,external_node_stream_promises_.pipeline)(body, (0,external_node_zlib_.createGunzip)(), read, { signal })
        : await (0,external_node_stream_promises_.pipeline)(body, read, { signal });
    if (whole === '')
        return null;
    if (!/json/i.test(headers['content-type'] ?? ''))
        return whole;
    try {
        return JSON.parse(whole);
    }
    catch {
        return whole;
    }
}

// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
;// CONCATENATED MODULE: ./build/adapters/search/ask-search.js








const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
function searchServerOver(client, connection) {
    const closing = new AbortController();
    const asked = new Set();
    const within = async (timeoutMs, signal, ask) => {
        const deadline = AbortSignal.timeout(timeoutMs);
        const asking = untilAborted(AbortSignal.any([signal, deadline, closing.signal]), ask);
        asked.add(asking);
        try {
            return await asking;
        }
        catch (error) {
            signal.throwIfAborted();
            throw unreachable(error, deadline.aborted, timeoutMs, connection);
        }
        finally {
            asked.delete(asking);
        }
    };
    return {
        kind: connection.kind,
        url: connection.url,
        send: async (request, signal) => {
            const answer = await within(request.timeoutMs, signal, async (until) => take(await client.ask(await raw(request, client.mediaTypes), until), until));
            if (isWantedKind(connection.kind, answer))
                return { status: answer.status, body: answer.body };
            const found = await within(request.timeoutMs, signal, async (until) => take(await client.ask(whoAreYou(request.timeoutMs), until), until));
            throw refusal(explainWrongKind(connection, readServerIdentity(found.body)));
        },
        close: async () => {
            closing.abort();
            await Promise.allSettled(asked);
            await (0,promises_.setImmediate)();
            await client.close();
        },
    };
}
async function untilAborted(signal, ask) {
    signal.throwIfAborted();
    const { promise, reject } = Promise.withResolvers();
    const abort = () => {
        reject(signal.reason);
    };
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([ask(signal), promise]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}
async function raw(request, mediaTypes) {
    const { method, path, query = {}, body, timeoutMs } = request;
    const headers = { accept: mediaTypes.json, 'accept-encoding': 'gzip' };
    if (body === undefined)
        return { method, path, query, headers, body: null, timeoutMs };
    const isLines = 'ndjson' in body && typeof body.ndjson === 'string';
    const text = isLines ? body.ndjson : JSON.stringify(body);
    return {
        method,
        path,
        query,
        headers: {
            ...headers,
            'content-type': isLines ? mediaTypes.ndjson : mediaTypes.json,
            'content-encoding': 'gzip',
        },
        body: await compress(text),
        timeoutMs,
    };
}
async function take({ status, headers, body }, signal) {
    return { status, headers, body: await readAnswerBody(body, headers, signal) };
}
function whoAreYou(timeoutMs) {
    return { method: 'GET', path: '/', query: {}, headers: { accept: 'application/json' }, body: null, timeoutMs };
}
function unreachable(error, isLate, timeoutMs, connection) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    if (isLate || name === 'TimeoutError')
        return refusal(explainTimeout(connection, timeoutMs));
    return refusal(explainNoConnection(connection, message));
}
function refusal({ message, problem }) {
    return new search_server/* SearchUnreachable */.p(message, problem);
}

;// CONCATENATED MODULE: ./build/adapters/search/connect-search.js




async function connectSearch(connection) {
    assertUsable(connection);
    const client = connection.kind === 'elasticsearch' ? await elasticsearchClient(connection) : await openSearchClient(connection);
    return searchServerOver(client, connection);
}
function assertUsable({ kind, caText, credentials }) {
    if (caText !== null) {
        try {
            new external_node_crypto_.X509Certificate(caText);
        }
        catch {
            const expected = 'a PEM file with `-----BEGIN CERTIFICATE-----`, of the authority that signed the certificate';
            throw new search_server/* SearchUnreachable */.p(`${kind}-ca-file holds no certificate; ${expected}, is expected.`, 'certificate');
        }
    }
    try {
        (0,external_node_http_.validateHeaderValue)('authorization', authorization(credentials)['authorization'] ?? '');
    }
    catch {
        throw new search_server/* SearchUnreachable */.p(`The credentials for ${kind} hold characters that no header can carry, such as a line break: see how they were stored.`, 'connection');
    }
}
function authorization(credentials) {
    switch (credentials.kind) {
        case 'none':
            return {};
        case 'api-key':
            return { authorization: `ApiKey ${credentials.apiKey}` };
        case 'basic': {
            const { username, password } = credentials;
            return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
        }
        case 'bearer':
            return { authorization: `Bearer ${credentials.token}` };
    }
}
async function elasticsearchClient(connection) {
    const { Client, CloudConnectionPool, HttpConnection, Transport } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(623)]).then(__webpack_require__.t.bind(__webpack_require__, 15623, 19));
    class UncheckedTransport extends Transport {
        constructor(options) {
            super({ ...options, productCheck: null });
        }
    }
    const client = new Client({
        node: connection.url,
        headers: authorization(connection.credentials),
        Transport: UncheckedTransport,
        Connection: HttpConnection,
        ConnectionPool: CloudConnectionPool,
        maxRetries: 0,
        ...(connection.caText === null ? {} : { tls: { ca: connection.caText } }),
        ...(connection.proxyUrl === null ? {} : { proxy: connection.proxyUrl }),
    });
    return {
        mediaTypes: {
            json: 'application/vnd.elasticsearch+json; compatible-with=8',
            ndjson: 'application/vnd.elasticsearch+x-ndjson; compatible-with=8',
        },
        ask: async ({ method, path, query, headers, body, timeoutMs }, signal) => {
            const answer = await client.transport.request({ method, path, querystring: { ...query }, ...(body === null ? {} : { body: body }) }, { asStream: true, meta: true, maxRetries: 0, requestTimeout: timeoutMs, headers: { ...headers }, signal });
            return { status: answer.statusCode, headers: single(answer.headers), body: answer.body };
        },
        close: () => client.close(),
    };
}
async function openSearchClient(connection) {
    const { Client, Connection, ConnectionPool } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(93)]).then(__webpack_require__.bind(__webpack_require__, 61093));
    class OneNode extends ConnectionPool {
        markDead() {
            return this;
        }
    }
    class QuietConnection extends Connection {
        constructor(options) {
            super(options);
            const make = this.makeRequest;
            this.makeRequest = (params) => withoutConsole(make(params));
        }
    }
    const client = new Client({
        node: connection.url,
        headers: authorization(connection.credentials),
        Connection: QuietConnection,
        ConnectionPool: OneNode,
        maxRetries: 0,
        ...(connection.caText === null ? {} : { ssl: { ca: connection.caText } }),
        ...(connection.proxyUrl === null ? {} : { proxy: connection.proxyUrl }),
    });
    return {
        mediaTypes: { json: 'application/json', ndjson: 'application/x-ndjson' },
        ask: ({ method, path, query, headers, body, timeoutMs }, signal) => {
            const asked = client.transport.request({ method, path, querystring: { ...query }, ...(body === null ? {} : { body }) }, { asStream: true, maxRetries: 0, requestTimeout: timeoutMs, headers: { ...headers } });
            const abort = () => {
                asked.abort();
            };
            signal.addEventListener('abort', abort, { once: true });
            return asked
                .then((answer) => ({
                status: answer.statusCode ?? 0,
                headers: single(answer.headers ?? {}),
                body: answer.body,
            }))
                .finally(() => {
                signal.removeEventListener('abort', abort);
            });
        },
        close: () => client.close(),
    };
}
function withoutConsole(request) {
    const addListener = (event, listener) => request.on(event, event === 'error' ? () => undefined : listener);
    return Object.assign(request, { addListener });
}
function single(headers) {
    const strings = Object.entries(headers).flatMap(([name, value]) => typeof value === 'string' ? [[name, value]] : []);
    return Object.fromEntries(strings);
}


/***/ }),

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


/***/ })

};
