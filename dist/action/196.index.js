export const id = 196;
export const ids = [196];
export const modules = {

/***/ 21501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ parseRunRecord)
});

;// CONCATENATED MODULE: ./build/adapters/files/record-fields.js
function fieldFaults(value, fields, path) {
    const of = object(value) ?? {};
    return Object.entries(fields)
        .filter(([name, test]) => !test(of[name]))
        .map(([name]) => `${path}${name} is ${shown(of[name])}`);
}
function object(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function shown(value) {
    if (value === undefined)
        return 'missing';
    return JSON.stringify(value).slice(0, MAX_SHOWN_CHARS);
}
const MAX_SHOWN_CHARS = 60;
const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag = (value) => typeof value === 'boolean';
const isList = (value) => Array.isArray(value);
const isObject = (value) => object(value) !== null;
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const orNull = (test) => (value) => value === null || test(value);
const isMapOf = (test) => (value) => Object.values(object(value) ?? { none: undefined }).every(test);
const isOneOf = (...values) => (value) => values.includes(value);

;// CONCATENATED MODULE: ./build/adapters/files/load-record-faults.js

function loadRecordFaults(loads) {
    return list(loads).flatMap((load, index) => {
        const path = `loads[${index}].`;
        const { steady, total, labels, findings } = object(load) ?? {};
        return [
            ...fieldFaults(load, LOAD_FIELDS, path),
            ...(isObject(steady) ? fieldFaults(steady, STEADY_FIELDS, `${path}steady.`) : []),
            ...(isObject(total) ? fieldFaults(total, LABEL_FIELDS, `${path}total.`) : []),
            ...list(labels).flatMap((label, at) => fieldFaults(label, LABEL_FIELDS, `${path}labels[${at}].`)),
            ...list(findings).flatMap((finding, at) => fieldFaults(finding, FINDING_FIELDS, `${path}findings[${at}].`)),
        ];
    });
}
const LOAD_FIELDS = {
    v: isOneOf(1),
    kind: isOneOf('load'),
    run: isText,
    load: isText,
    startAtMs: isNumber,
    stopAtMs: isNumber,
    windowMs: isNumber,
    steady: orNull(isObject),
    endReason: isText,
    users: isNumber,
    workers: isNumber,
    purpose: isOneOf('main', 'confirm', 'block-a', 'block-b', 'step'),
    machines: isTexts,
    key: isMapOf(orNull((value) => isText(value) || isNumber(value))),
    soft: isMapOf(orNull(isText)),
    planHashes: orNull((value) => isText(object(value)?.['all']) && isMapOf(isText)(object(value)?.['labels'])),
    coverage: isList,
    total: orNull(isObject),
    labels: isList,
    windows: isList,
    checks: isList,
    findings: isList,
};
const STEADY_FIELDS = { fromMs: isNumber, toMs: isNumber, windows: isNumber };
const LABEL_FIELDS = {
    label: isText,
    kind: isOneOf('sample', 'transaction', 'setup', 'teardown'),
    count: isNumber,
    errors: isNumber,
    meanMs: isNumber,
    minMs: isNumber,
    maxMs: isNumber,
    p50Ms: isNumber,
    p90Ms: isNumber,
    p95Ms: isNumber,
    p99Ms: isNumber,
    ratePerSec: isNumber,
    topErrors: isList,
    histogram: (value) => value === undefined || isText(value),
};
const FINDING_FIELDS = { kind: isText, severity: isOneOf('error', 'warning', 'note'), text: isText };

;// CONCATENATED MODULE: ./build/adapters/files/parse-run-record.js


function parseRunRecord(value, file) {
    const record = object(value);
    if (record === null)
        throw new Error(`${file} holds no run record: an object is expected.`);
    if (record['v'] !== 1) {
        throw new Error(`${file} has schema version ${shown(record['v'])}; this program reads version 1. Use the version of the program that wrote it, or a newer one.`);
    }
    const faults = recordFaults(record);
    if (faults.length === 0)
        return value;
    const told = faults.slice(0, MAX_FAULTS_TOLD).join(', ');
    const rest = faults.length - MAX_FAULTS_TOLD;
    throw new Error(`${file} holds no run record: ${told}${rest > 0 ? `, and ${rest} more faults` : ''}.`);
}
const MAX_FAULTS_TOLD = 5;
function recordFaults(record) {
    const { build, origin, joins, comparedWith, loads, verdict } = record;
    return [
        ...fieldFaults(record, RUN_FIELDS, ''),
        ...fieldFaults(build, BUILD_FIELDS, 'build.'),
        ...fieldFaults(origin, ORIGIN_FIELDS, 'origin.'),
        ...fieldFaults(joins, JOINS_FIELDS, 'joins.'),
        ...(isObject(comparedWith) ? fieldFaults(comparedWith, BASELINE_FIELDS, 'comparedWith.') : []),
        ...loadRecordFaults(loads),
        ...fieldFaults(verdict, VERDICT_FIELDS, 'verdict.'),
    ];
}
const RUN_FIELDS = {
    kind: isOneOf('run'),
    run: isText,
    name: isText,
    leg: orNull(isText),
    startedAtMs: isNumber,
    endedAtMs: isNumber,
    comparedWith: orNull(isObject),
    loads: isList,
    versions: isMapOf(isText),
};
const BUILD_FIELDS = { sha: orNull(isText), ref: orNull(isText), repository: orNull(isText) };
const ORIGIN_FIELDS = { event: orNull(isText), attempt: orNull(isNumber), link: orNull(isText) };
const JOINS_FIELDS = { baseline: isFlag, branch: orNull(isText), text: isText };
const BASELINE_FIELDS = {
    branch: isText,
    how: isOneOf('merge-base', 'branch'),
    mergeBase: orNull(isText),
    runs: isList,
    notes: isTexts,
    refused: isTexts,
    pooled: isList,
};
const VERDICT_FIELDS = {
    outcome: isOneOf('cancelled', 'error', 'invalid', 'fail', 'inconclusive', 'pass'),
    reason: isText,
    findings: isList,
    checks: isList,
    comparisons: isList,
};


/***/ }),

/***/ 99196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeWorkflow: () => (/* binding */ composeWorkflow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/github/artifact-refusal.js
function artifactRefusal({ status, headers }, repository) {
    if (status === 429 || headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')) {
        return new Error(`GitHub's rate limit for this token is used up${until(headers)} (${status}): run the job again later.`);
    }
    switch (status) {
        case 401:
            return new Error('GitHub refuses the token (401): pass one that is valid as `github-token`.');
        case 403:
            return new Error(`The token may not read the workflow artifacts of ${repository} (403): give the job the permission \`actions: read\`.`);
        case 404:
            return new Error(`GitHub shows this token no repository ${repository} (404): give the job the permission \`actions: read\`, or pass a token of this repository.`);
        default:
            return new Error(`GitHub answered ${status} when it was asked for the artifacts of ${repository}: run the job again later.`);
    }
}
function until(headers) {
    const resetSec = Number(headers.get('x-ratelimit-reset') ?? 'none');
    if (!Number.isSafeInteger(resetSec) || resetSec <= 0)
        return '';
    return ` until ${new Date(resetSec * 1_000).toISOString().slice(11, 16)} UTC`;
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-name.js
function artifactName(name, leg) {
    return [PREFIX, name, ...(leg === null ? [] : [leg])].map(accepted).join('.');
}
function isArtifactOf(name, artifact) {
    const own = artifactName(name, null);
    return artifact === own || artifact.startsWith(`${own}.`);
}
function isArtifactOfAny(artifact) {
    return artifact.startsWith(`${PREFIX}.`);
}
const PREFIX = 'loadtest';
const REFUSED = /[":<>|*?\\/\p{Cc}]/gu;
function accepted(text) {
    return text.replaceAll(REFUSED, '-');
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-trust.js

const MAX_ARCHIVE_BYTES = 2 * 1024 * 1024;
function mayAnswer(artifact, query, asker) {
    const { origin } = artifact;
    if (artifact.isExpired || artifact.sizeBytes > MAX_ARCHIVE_BYTES)
        return false;
    if (!isNamed(artifact.name, query))
        return false;
    const isOfRepository = asker.repositoryId !== null && origin.headRepositoryId === asker.repositoryId;
    const isEarlierStep = origin.workflowRun === asker.workflowRun;
    if (query.baselineOf === undefined && query.sha === undefined)
        return isOfRepository || isEarlierStep;
    return (isOfRepository &&
        (query.baselineOf === undefined || origin.headBranch === query.baselineOf) &&
        (query.sha === undefined || isSameSha(origin.headSha, query.sha)));
}
function answers(record, artifact, query) {
    const { name, leg, baselineOf, sha } = query;
    if ((name !== undefined && record.name !== name) || (leg !== undefined && record.leg !== leg))
        return false;
    if (baselineOf === undefined && sha === undefined)
        return true;
    const { build, joins } = record;
    if (build.sha === null || !isSameSha(build.sha, artifact.origin.headSha))
        return false;
    return baselineOf === undefined || (joins.baseline && joins.branch === baselineOf);
}
const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch'];
function isNamed(artifact, { name, leg }) {
    if (name === undefined)
        return isArtifactOfAny(artifact);
    return leg === undefined ? isArtifactOf(name, artifact) : artifact === artifactName(name, leg);
}
function isSameSha(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/github/artifact-zip.js

function unzipFile(zip, name, maxBytes) {
    try {
        const entry = findEntry(zip, name);
        const content = unpack(zip, entry, maxBytes);
        if ((0,external_node_zlib_.crc32)(content) !== entry.crc)
            throw new Error(`${name} has another checksum than its archive says`);
        return content;
    }
    catch (error) {
        if (String(error.code).startsWith('ERR_')) {
            throw new Error(`the archive is cut off or ${name} is too large`, { cause: error });
        }
        throw error;
    }
}
const END = { signature: 0x06054b50, bytes: 22, maxComment: 0xffff };
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const STORED = 0;
const DEFLATED = 8;
function findEntry(zip, name) {
    const endAt = findEnd(zip);
    const entries = zip.readUInt16LE(endAt + 10);
    let at = zip.readUInt32LE(endAt + 16);
    for (let index = 0; index < entries; index += 1) {
        if (zip.readUInt32LE(at) !== CENTRAL.signature)
            throw new Error('the directory of the archive is broken');
        const nameBytes = zip.readUInt16LE(at + 28);
        const nameAt = at + CENTRAL.bytes;
        if (zip.toString('utf8', nameAt, nameAt + nameBytes) === name)
            return entryAt(zip, at);
        at = nameAt + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    throw new Error(`the archive has no ${name}`);
}
function findEnd(zip) {
    const first = Math.max(0, zip.length - END.bytes - END.maxComment);
    for (let at = zip.length - END.bytes; at >= first; at -= 1) {
        if (zip.readUInt32LE(at) === END.signature)
            return at;
    }
    throw new Error('it is no zip archive');
}
function entryAt(zip, at) {
    return {
        method: zip.readUInt16LE(at + 10),
        crc: zip.readUInt32LE(at + 16),
        packedBytes: zip.readUInt32LE(at + 20),
        sizeBytes: zip.readUInt32LE(at + 24),
        headerAt: zip.readUInt32LE(at + 42),
    };
}
function unpack(zip, { method, packedBytes, sizeBytes, headerAt }, maxBytes) {
    if (zip.readUInt32LE(headerAt) !== LOCAL.signature)
        throw new Error('the archive is broken');
    const from = headerAt + LOCAL.bytes + zip.readUInt16LE(headerAt + 26) + zip.readUInt16LE(headerAt + 28);
    const packed = zip.subarray(from, from + packedBytes);
    if (packed.length !== packedBytes)
        throw new Error('the archive is cut off');
    if (sizeBytes > maxBytes)
        throw new Error(`its file has ${sizeBytes} bytes and is too large`);
    switch (method) {
        case STORED:
            return packed;
        case DEFLATED:
            return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: maxBytes });
        default:
            throw new Error(`it is packed with the unknown method ${method}`);
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/get-json.js
const MAX_JSON_BYTES = 16 * 1024 * 1024;
const ATTEMPTS = 3;
const FIRST_WAIT_MS = 500;
async function getJson(access, path, signal) {
    const { clock } = access;
    for (let attempt = 1; clock !== undefined && attempt < ATTEMPTS; attempt += 1) {
        const answer = await getOnce(access, path, signal).catch(() => null);
        signal.throwIfAborted();
        if (answer !== null && answer.status < 500)
            return answer;
        await clock.sleep(FIRST_WAIT_MS * 2 ** (attempt - 1), signal);
    }
    return getOnce(access, path, signal);
}
async function platformFetch() {
    const { defaults } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    return defaults.request?.fetch;
}
async function readAtMost(response, maxBytes) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of (response.body ?? [])) {
        sizeBytes += chunk.length;
        if (sizeBytes > maxBytes)
            throw new Error(`more than ${maxBytes} bytes came`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function getOnce({ apiUrl, token }, path, signal) {
    const fetch = await platformFetch();
    const response = await fetch(`${apiUrl}${path}`, {
        redirect: 'manual',
        signal,
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `token ${token}`,
            'user-agent': 'loadtest-action',
            'x-github-api-version': '2022-11-28',
        },
    }).catch((error) => {
        signal.throwIfAborted();
        throw new Error(`GitHub could not be reached at ${apiUrl}: ${causeOf(error)}.`, { cause: error });
    });
    const { status, headers } = response;
    if (status !== 200) {
        await response.body?.cancel();
        return { status, headers, value: undefined };
    }
    return { status, headers, value: await jsonOf(response, path, signal) };
}
async function jsonOf(response, path, signal) {
    try {
        return JSON.parse((await readAtMost(response, MAX_JSON_BYTES)).toString('utf8'));
    }
    catch (error) {
        signal.throwIfAborted();
        throw new Error(`GitHub answered ${path} with what is no JSON: ${causeOf(error)}.`, { cause: error });
    }
}
function causeOf(error) {
    if (!Error.isError(error))
        return String(error);
    if (error.cause !== undefined && error.message === 'fetch failed')
        return causeOf(error.cause);
    if (error instanceof AggregateError && error.errors.length > 0)
        return causeOf(error.errors[0]);
    return error.message;
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-download.js





const RECORD_FILE = 'run.json';
const MAX_RECORD_BYTES = 8 * 1024 * 1024;
const GONE = [404, 410];
async function downloadArtifact(source, artifact, signal) {
    const { access, repository } = source;
    const answer = await getJson(access, `/repos/${repository}/actions/artifacts/${artifact.id}/zip`, signal);
    if (GONE.includes(answer.status))
        return { kind: 'broken', why: 'it is gone' };
    if (answer.status !== 302)
        throw artifactRefusal(answer, repository);
    const archive = await fetchArchive(answer.headers.get('location') ?? '', repository, signal);
    if (typeof archive === 'string')
        return { kind: 'broken', why: archive };
    try {
        checkDigest(archive, artifact.digest);
        const text = unzipFile(archive, RECORD_FILE, MAX_RECORD_BYTES).toString('utf8');
        return { kind: 'value', value: JSON.parse(text) };
    }
    catch (error) {
        return { kind: 'broken', why: causeOf(error) };
    }
}
async function fetchArchive(url, repository, signal) {
    const fetch = await platformFetch();
    const response = await fetch(url, { signal, redirect: 'error' }).catch((error) => {
        signal.throwIfAborted();
        throw new Error(`The storage of GitHub's artifacts could not be reached: ${causeOf(error)}.`, { cause: error });
    });
    if (response.status !== 200) {
        await response.body?.cancel();
        if (GONE.includes(response.status))
            return 'it is gone';
        throw artifactRefusal(response, repository);
    }
    try {
        return await readAtMost(response, MAX_ARCHIVE_BYTES);
    }
    catch (error) {
        signal.throwIfAborted();
        return causeOf(error);
    }
}
function checkDigest(archive, digest) {
    if (digest?.startsWith('sha256:') !== true)
        return;
    const found = (0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex');
    if (digest.slice('sha256:'.length) !== found)
        throw new Error('it came with another checksum than it was stored with');
}

// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/adapters/github/artifact-reader.js



async function readRecord(reader, artifact, signal) {
    const downloaded = await downloadArtifact(reader.source, artifact, signal);
    if (downloaded.kind === 'broken')
        return leaveOut(reader, artifact, downloaded.why);
    try {
        return reader.parse(downloaded.value, labelOf(artifact));
    }
    catch (error) {
        return leaveOut(reader, artifact, causeOf(error));
    }
}
function labelOf({ id, name }) {
    return `artifact ${id} ("${(0,sanitize/* sanitize */.a)(name)}")`;
}
function leaveOut({ say }, artifact, why) {
    say(`The ${labelOf(artifact)} is left out: ${(0,sanitize/* sanitize */.a)(why).replace(/\.$/, '')}.`);
    return null;
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-listing.js
function parseArtifactListing(value) {
    const { artifacts } = fieldsOf(value);
    if (!Array.isArray(artifacts))
        throw new Error('GitHub answered the question for artifacts without a list of them.');
    return artifacts.flatMap((entry) => artifactOf(fieldsOf(entry)));
}
function artifactOf({ id, name, size_in_bytes: sizeBytes, expired, digest, workflow_run }) {
    const run = fieldsOf(workflow_run);
    const { id: workflowRun, head_sha: headSha } = run;
    if (!isId(id) || typeof name !== 'string' || typeof sizeBytes !== 'number' || typeof expired !== 'boolean')
        return [];
    if (!isId(workflowRun) || typeof headSha !== 'string')
        return [];
    const origin = {
        workflowRun,
        headSha,
        headRepositoryId: isId(run['head_repository_id']) ? run['head_repository_id'] : null,
        headBranch: typeof run['head_branch'] === 'string' ? run['head_branch'] : null,
    };
    return [{ id, name, sizeBytes, isExpired: expired, digest: typeof digest === 'string' ? digest : null, origin }];
}
function isId(value) {
    return Number.isSafeInteger(value);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-source.js



const MAX_PAGES = 10;
const PAGE_SIZE = 100;
async function* listArtifacts({ access, repository }, name, signal) {
    const seen = new Set();
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ per_page: String(PAGE_SIZE), page: String(page) });
        if (name !== null)
            query.set('name', name);
        const answer = await getJson(access, `/repos/${repository}/actions/artifacts?${query.toString()}`, signal);
        if (answer.status !== 200)
            throw artifactRefusal(answer, repository);
        const listed = parseArtifactListing(answer.value);
        yield listed.filter(({ id }) => !seen.has(id));
        for (const { id } of listed)
            seen.add(id);
        if (listed.length < PAGE_SIZE)
            return;
    }
}
async function eventOfRun({ access, repository }, workflowRun, signal) {
    const answer = await getJson(access, `/repos/${repository}/actions/runs/${workflowRun}`, signal);
    if (answer.status === 404)
        return null;
    if (answer.status !== 200)
        throw artifactRefusal(answer, repository);
    const { event } = (answer.value ?? {});
    return typeof event === 'string' ? event : null;
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-find-run.js




const MAX_DOWNLOADS = 30;
async function findRun({ source, asker, parse }, { name, runId }, signal) {
    let downloads = 0;
    for await (const page of listArtifacts(source, null, signal)) {
        for (const artifact of page.filter((one) => mayAnswer(one, { name }, asker))) {
            if (downloads === MAX_DOWNLOADS)
                return null;
            downloads += 1;
            const downloaded = await downloadArtifact(source, artifact, signal);
            if (downloaded.kind === 'value' && isRun(downloaded.value, runId)) {
                return parse(downloaded.value, labelOf(artifact));
            }
        }
    }
    return null;
}
function isRun(value, runId) {
    return value?.run === runId;
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-recent-runs.js




const SPARE_DOWNLOADS = 10;
const AT_ONCE = 6;
async function recentRuns(reader, query, signal) {
    refuseUnknownRepository(reader, query);
    const found = [];
    let downloads = query.limit + SPARE_DOWNLOADS;
    const trusted = trustOf(reader, query, signal);
    for await (const page of listArtifacts(reader.source, listedName(query), signal)) {
        let fitting = page.filter((artifact) => mayAnswer(artifact, query, reader.asker));
        while (fitting.length > 0) {
            const count = Math.min(AT_ONCE, query.limit - found.length, downloads);
            if (count <= 0)
                return newestFirst(found);
            const some = await trusted(fitting.slice(0, count));
            fitting = fitting.slice(count);
            downloads -= some.length;
            found.push(...(await Promise.all(some.map((one) => answerIn(reader, one, query, signal)))).flat());
        }
    }
    return newestFirst(found);
}
function refuseUnknownRepository({ asker, source }, { baselineOf, sha }) {
    if (asker.repositoryId !== null || (baselineOf === undefined && sha === undefined))
        return;
    throw new Error(`The id of the repository ${source.repository} is not known, so artifacts of its forks cannot be told from its own, and none is used: set GITHUB_REPOSITORY_ID as GitHub's runner does.`);
}
function listedName({ name, leg }) {
    return name === undefined || leg === undefined ? null : artifactName(name, leg);
}
function trustOf({ source }, { baselineOf }, signal) {
    const events = new Map();
    const eventOf = (workflowRun) => {
        const event = events.get(workflowRun) ?? eventOfRun(source, workflowRun, signal);
        events.set(workflowRun, event);
        return event;
    };
    return async (artifacts) => {
        if (baselineOf === undefined)
            return artifacts;
        const found = await Promise.all(artifacts.map(({ origin }) => eventOf(origin.workflowRun)));
        return artifacts.filter((_artifact, index) => TRUSTED_EVENTS.includes(found[index] ?? ''));
    };
}
async function answerIn(reader, artifact, query, signal) {
    const record = await readRecord(reader, artifact, signal);
    return record !== null && answers(record, artifact, query) ? [record] : [];
}
function newestFirst(records) {
    return records.toSorted((a, b) => b.startedAtMs - a.startedAtMs);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/github/artifact-upload.js




async function uploadArtifact(upload) {
    const late = AbortSignal.timeout(upload.deadlineMs);
    try {
        await Promise.race([send(upload), whenAborted(late)]);
    }
    catch (error) {
        const why = late.aborted ? `it was not done within ${upload.deadlineMs / 1_000} s` : reasonOf(error);
        throw new Error(`The run could not be stored as the workflow artifact "${upload.artifact}": ${why}.`, {
            cause: error,
        });
    }
}
async function send({ artifact, fileName, text, env }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(830), __webpack_require__.e(555), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 74964));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(env('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(), 'loadtest-artifact-'));
    try {
        const file = (0,external_node_path_.join)(folder, fileName);
        await (0,promises_.writeFile)(file, text);
        await new DefaultArtifactClient().uploadArtifact(artifact, [file], folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
function whenAborted(signal) {
    return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
            reject(signal.reason);
        });
    });
}
const REASONS = [
    [
        /\(409\)|already exists/i,
        'this workflow run has an artifact of that name already. Give each use of the action in a workflow, and each leg of a matrix, a `name:` of its own',
    ],
    [
        /storage quota/i,
        'the storage for artifacts of this account is used up. Delete old artifacts, or keep them for fewer days',
    ],
    [
        /ACTIONS_(?:RUNTIME_TOKEN|RESULTS_URL)/,
        'there is no artifact service here, because ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not both set. Run it as an action of a workflow',
    ],
    [
        /\(40[13]\)|AuthenticationFailed|AuthorizationFailure|InvalidAuthenticationInfo/,
        'the artifact service refuses this job (403)',
    ],
];
function reasonOf(error) {
    const { message, statusCode } = error;
    const text = typeof message === 'string' ? message : String(error);
    const known = REASONS.find(([pattern]) => pattern.test(statusCode === 403 ? `(403) ${text}` : text));
    return known?.[1] ?? (0,sanitize/* sanitize */.a)(text.split('\n')[0] ?? '').replace(/[.:\s]+$/, '');
}

;// CONCATENATED MODULE: ./build/adapters/github/artifact-run-store.js





const SAVE_DEADLINE_MS = 60_000;
const READ_DEADLINE_MS = 30_000;
function artifactRunStore(options) {
    const { context, name, env } = options;
    const reader = readerOf(options);
    return {
        name: 'the workflow artifacts',
        isShared: false,
        save: async (record) => {
            refuseWithoutService(context.serverUrl);
            await uploadArtifact({
                artifact: artifactName(record.name, record.leg),
                fileName: RECORD_FILE,
                text: `${JSON.stringify(record)}\n`,
                env,
                deadlineMs: options.saveDeadlineMs ?? SAVE_DEADLINE_MS,
            });
        },
        load: (runId) => reading(options, (signal) => findRun(reader, { name, runId }, signal)),
        recent: (query) => reading(options, (signal) => recentRuns(reader, query, signal)),
        append: () => Promise.resolve(),
        annotate: () => Promise.reject(new Error('Workflow artifacts keep no annotations.')),
        documents: noDocuments,
    };
}
function readerOf({ context, token, clock, parse, say }) {
    const { apiUrl, repository, workflowRun } = context;
    return {
        source: { access: { apiUrl, token, clock }, repository: `${repository.owner}/${repository.name}` },
        asker: { repositoryId: repository.id, workflowRun },
        parse,
        say: say ?? (() => undefined),
    };
}
function refuseWithoutService(serverUrl) {
    const host = new URL(serverUrl).hostname.toLowerCase();
    if (host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'))
        return;
    throw new Error(`GitHub Enterprise Server (${host}) has no artifacts of version 4, in which earlier runs would be kept: keep them in another store.`);
}
async function reading(options, read) {
    refuseWithoutService(options.context.serverUrl);
    const deadlineMs = options.readDeadlineMs ?? READ_DEADLINE_MS;
    const signal = AbortSignal.timeout(deadlineMs);
    try {
        return await read(signal);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
        throw new Error(`GitHub did not hand over the artifacts of earlier runs within ${deadlineMs / 1_000} s.`, {
            cause: error,
        });
    }
}
async function* noDocuments() {
    yield* [];
}

// EXTERNAL MODULE: ./build/core/render/markdown-checks.js
var markdown_checks = __webpack_require__(65462);
// EXTERNAL MODULE: ./build/core/render/markdown-details.js
var markdown_details = __webpack_require__(96237);
// EXTERNAL MODULE: ./build/core/render/markdown-head.js
var markdown_head = __webpack_require__(49073);
// EXTERNAL MODULE: ./build/core/render/markdown-labels.js
var markdown_labels = __webpack_require__(53248);
// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/render/report-links.js + 2 modules
var report_links = __webpack_require__(77966);
// EXTERNAL MODULE: ./build/core/render/report-rows.js
var report_rows = __webpack_require__(44423);
;// CONCATENATED MODULE: ./build/core/render/comment-blocks.js







function commentBlocks(model, report, words, depth) {
    const blocks = [...(0,markdown_head/* markdownHead */.Q)(model, report, words), ...shortTable(model, words, depth)];
    const line = [
        ...(0,report_links/* reportLinks */.A)(report)
            .map(words.link)
            .map((link, index) => (index === 0 ? `**${link}**` : link)),
        (0,markdown_checks/* restInWords */.dI)(model.rows, model.outcome),
    ].filter((part) => part !== '');
    if (line.length > 0)
        blocks.push(line.join(' · '));
    if (depth.hasDetails)
        blocks.push(...detailBlocks(model, report, words, depth));
    const footnote = model.baseline?.footnote ?? null;
    return footnote === null ? blocks : [...blocks, `[^1]: ${words.phrase(footnote)}`];
}
function shortTable(model, words, depth) {
    const notable = (0,report_rows/* byState */.d0)(model.rows.filter(markdown_checks/* isNotable */._r));
    const shown = notable.slice(0, depth.rows);
    const rest = notable.length - shown.length;
    const table = shown.length === 0 ? [] : [(0,markdown_checks/* checkTable */.Dv)(shown, words, { outcome: model.outcome, isFull: false })];
    return rest === 0 ? table : [...table, `and ${(0,numbers/* formatNumber */.ZV)(rest)} more in the job summary`];
}
function detailBlocks(model, report, words, depth) {
    const { loads } = report.record;
    const { rows, outcome } = model;
    const blocks = [];
    if (depth.allChecks && rows.length > 0) {
        blocks.push((0,markdown_details/* details */.zH)((0,markdown_checks/* allChecksTitle */.bJ)(rows), (0,markdown_checks/* checkTable */.Dv)((0,report_rows/* byState */.d0)(rows), words, { outcome, isFull: true })));
    }
    const findings = (0,markdown_details/* findingList */.QQ)(model.findings, words, { max: depth.findings, elsewhere: 'job summary' });
    if (findings !== null)
        blocks.push((0,markdown_details/* details */.zH)(`Findings (${(0,numbers/* formatNumber */.ZV)(model.findings.length)})`, findings));
    for (const load of loads.slice(-2)) {
        const table = (0,markdown_labels/* labelTable */.v)(load, words, depth.labels);
        if (table !== null)
            blocks.push((0,markdown_details/* details */.zH)((0,markdown_labels/* labelsSummary */.k)(load, loads.length), table));
    }
    return [...blocks, (0,markdown_details/* settings */.W0)(model, report, words, 40)];
}

// EXTERNAL MODULE: ./build/core/render/fit-text.js
var fit_text = __webpack_require__(48190);
// EXTERNAL MODULE: ./build/core/render/markdown-words.js + 1 modules
var markdown_words = __webpack_require__(43208);
// EXTERNAL MODULE: ./build/core/render/phrase.js
var phrase = __webpack_require__(75390);
// EXTERNAL MODULE: ./build/core/render/report-model.js + 2 modules
var report_model = __webpack_require__(78117);
;// CONCATENATED MODULE: ./build/core/render/comment.js







const MAX_COMMENT_CHARS = 65_536;
const FULL = { allChecks: true, labels: 10, findings: 50, hasDetails: true, rows: Infinity };
const WITHOUT_ALL_CHECKS = { ...FULL, allChecks: false };
const WITH_FEWER_LABELS = { ...WITHOUT_ALL_CHECKS, labels: 3, findings: 10 };
const WITHOUT_DETAILS = { ...WITH_FEWER_LABELS, hasDetails: false };
const CUT_ROWS = [100, 50, 20, 10, 5, 2, 1, 0].map((rows) => ({ ...WITHOUT_DETAILS, rows }));
const LADDER = [WITHOUT_ALL_CHECKS, WITH_FEWER_LABELS, WITHOUT_DETAILS, ...CUT_ROWS];
function renderComment(report, marker, options = {}) {
    const { mask, key } = report.context;
    const maxChars = options.maxChars ?? MAX_COMMENT_CHARS;
    const words = (0,markdown_words/* markdownWords */.L)(mask);
    const model = (0,report_model/* reportModel */.S)(report.record);
    const make = (blocks) => mask(`${marker}\n${blocks.join('\n\n')}\n`);
    return (0,fit_text/* firstThatFits */.e)([
        () => make(commentBlocks(model, report, words, FULL)),
        ...LADDER.map((depth) => () => make(commentBlocks(model, report, words, depth))),
        () => make([(0,markdown_head/* outcomeTitle */.l)(model.outcome, key, words), 'The report stands in the job summary.']),
        () => make([`### Load test: ${model.outcome}`]),
    ], (text) => text.length <= maxChars);
}
function renderRunningComment(report, marker) {
    const { context, build } = report;
    const words = (0,markdown_words/* markdownWords */.L)(context.mask);
    const facts = [
        `${words.phrase(['Build ', (0,phrase/* commitName */.l)(build.sha)])}, since ${utcClock(report.startedAtMs)}`,
        (0,numbers/* formatDuration */.a3)(report.durationMs),
        (0,numbers/* formatCount */.B4)(report.users, 'user'),
        (0,numbers/* formatCount */.B4)(report.workers, 'worker'),
    ];
    const blocks = [
        `### ⏳ Load test ${words.code(context.key, { maxChars: 80 })}: running`,
        `${facts.join(' · ')}. The result replaces this comment.`,
        ...(context.links.length === 0 ? [] : [context.links.slice(0, MAX_LINKS).map(words.link).join(' · ')]),
    ];
    return context.mask(`${marker}\n${blocks.join('\n\n')}\n`);
}
const MAX_LINKS = 10;
function utcClock(epochMs) {
    const date = new Date(epochMs);
    return Number.isNaN(date.getTime()) ? 'an unknown time' : `${date.toISOString().slice(11, 16)} UTC`;
}

// EXTERNAL MODULE: ./build/core/workflow/payload.js
var payload = __webpack_require__(66796);
;// CONCATENATED MODULE: ./build/core/workflow/comment-marker.js

const MARKER = /^<!-- loadtest-action:v1 key=(\S+) (\{.*?\}) -->/;
function commentMarker({ key, sha, run, attempt }) {
    const facts = JSON.stringify({ sha, run, attempt }).replaceAll('>', String.raw `\u003e`);
    return `<!-- loadtest-action:v1 key=${encodeKey(key)} ${facts} -->`;
}
function parseCommentMarker(body) {
    const [, key, facts] = MARKER.exec(body) ?? [];
    if (key === undefined || facts === undefined)
        return null;
    const parsed = parsedJson(facts);
    return {
        key: decodeKey(key),
        sha: (0,payload/* textAt */.$6)(parsed, 'sha'),
        run: (0,payload/* numberAt */.tk)(parsed, 'run') ?? 0,
        attempt: (0,payload/* numberAt */.tk)(parsed, 'attempt') ?? 0,
    };
}
function isNewer(marker, than) {
    return marker.run === than.run ? marker.attempt > than.attempt : marker.run > than.run;
}
function encodeKey(key) {
    return key.toWellFormed().replaceAll(/[^\w./-]/gu, encodeURIComponent);
}
function decodeKey(key) {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key;
    }
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/comment-author.js

function ownAuthor() {
    let known = null;
    return async (octokit, signal) => {
        known ??= await viewerOf(octokit, signal);
        const login = known;
        if (login === null)
            return isBotOfWorkflows;
        return (author) => author?.login === login || (author?.type === 'Bot' && author.login === `${login}[bot]`);
    };
}
function isBotOfWorkflows(author) {
    return author?.type === 'Bot' && author.login === 'github-actions[bot]';
}
async function viewerOf(octokit, signal) {
    try {
        return (0,payload/* textAt */.$6)(await octokit.graphql('query { viewer { login } }'), 'viewer', 'login');
    }
    catch {
        signal.throwIfAborted();
        return null;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/comment-fault.js


const MAX_RETRY_AFTER_MS = 5_000;
const SERVER_FAULT_WAIT_MS = 1_000;
function retryWaitMs(error) {
    const { status, retryAfterMs } = comment_fault_answerIn(error);
    if (status === null)
        return null;
    if (status >= 500)
        return SERVER_FAULT_WAIT_MS;
    if (!isRateLimit(error) || retryAfterMs === null || retryAfterMs > MAX_RETRY_AFTER_MS)
        return null;
    return retryAfterMs;
}
function describeCommentFault(error) {
    return `The pull request comment was not written: ${comment_fault_reasonOf(error)} The job summary has the whole result.`;
}
function statusIn(error) {
    return comment_fault_answerIn(error).status;
}
function comment_fault_reasonOf(error) {
    const { status, text, retryAfterMs } = comment_fault_answerIn(error);
    if (status === null)
        return `${text}.`;
    const answered = `(${status}: ${text}).`;
    if (isRateLimit(error)) {
        const wait = retryAfterMs === null ? '' : ` It asks to wait for ${Math.ceil(retryAfterMs / 1_000)} s.`;
        return `GitHub limits the requests of this token ${answered}${wait}`;
    }
    switch (status) {
        case 401:
            return `GitHub does not accept the token ${answered} Pass \${{ github.token }} as github-token.`;
        case 403:
            return `GitHub refused it ${answered} Give the job the permission \`pull-requests: write\`.`;
        case 404:
            return `GitHub shows no such pull request to this token ${answered} Give the job the permission \`pull-requests: write\`.`;
        case 422:
            return `GitHub found it invalid ${answered}`;
        default:
            return status >= 500 ? `GitHub failed twice ${answered}` : `GitHub refused it ${answered}`;
    }
}
function comment_fault_answerIn(error) {
    const status = (0,payload/* valueAt */.fK)(error, 'response', 'status');
    if (typeof status !== 'number')
        return { status: null, text: withoutPeriod(comment_fault_causeOf(error)), retryAfterMs: null };
    const text = (0,payload/* textAt */.$6)(error, 'response', 'data', 'message') ?? (0,payload/* textAt */.$6)(error, 'message') ?? 'no message';
    const retryAfter = Number((0,payload/* valueAt */.fK)(error, 'response', 'headers', 'retry-after') ?? NaN);
    return {
        status,
        text: withoutPeriod(text),
        retryAfterMs: Number.isFinite(retryAfter) && retryAfter >= 0 ? retryAfter * 1_000 : null,
    };
}
function isRateLimit(error) {
    const { status, text, retryAfterMs } = comment_fault_answerIn(error);
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    const remaining = (0,payload/* valueAt */.fK)(error, 'response', 'headers', 'x-ratelimit-remaining');
    return retryAfterMs !== null || remaining === '0' || /rate limit/i.test(text);
}
function comment_fault_causeOf(error) {
    const inner = (0,payload/* valueAt */.fK)(error, 'errors', '0') ?? (0,payload/* valueAt */.fK)(error, 'cause');
    return inner === undefined ? ((0,payload/* textAt */.$6)(error, 'message') ?? String(error)) : comment_fault_causeOf(inner);
}
function withoutPeriod(text) {
    return (0,sanitize/* sanitize */.a)(text, { maxChars: 200 }).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./build/adapters/github/comment-notes.js
function refusalOf({ isFork, eventName }, token) {
    if (token === '') {
        const text = 'There is no GitHub token, so no comment is written to the pull request. Pass ${{ github.token }} as github-token.';
        return ['warning', text];
    }
    const isReadOnly = isFork && /^pull_request(_review|_review_comment)?$/.test(eventName);
    if (!isReadOnly)
        return null;
    const text = 'This build comes from a fork, whose token may only read: no comment is written to the pull request. The job summary has the whole result.';
    return ['note', text];
}
function noPullRequest({ eventName, ref }) {
    const of = ref === '' ? '' : ` of ${ref}`;
    return `No open pull request belongs to this run${of} (event ${eventName}), so no comment is written.`;
}
function newerComment({ run, attempt }) {
    return `The pull request comment shows a newer run (${run}, attempt ${attempt}) and stays as it is.`;
}
function doublesLeft(errors) {
    const what = errors.length === 1 ? 'A second comment' : `${errors.length} further comments`;
    return `${what} of this configuration could not be deleted from the pull request. Delete by hand what is out of date.`;
}

;// CONCATENATED MODULE: ./build/adapters/github/octokit-answer.js

function listIn(data) {
    if (!isList(data))
        throw new Error('GitHub answered without the list that was asked for');
    return data;
}
function isList(data) {
    return Array.isArray(data);
}
function idIn(data) {
    const id = (0,payload/* numberAt */.tk)(data, 'id');
    if (id === null)
        throw new Error('GitHub answered without the id of what was written');
    return id;
}

;// CONCATENATED MODULE: ./build/adapters/github/comment-sticky.js



async function stick(octokit, comment, isOurs) {
    const ours = await findOurs(octokit, comment, isOurs);
    const newer = ours.find(({ marker }) => isNewer(marker, comment.marker));
    if (newer !== undefined)
        return { kind: 'kept', id: newer.id, shows: newer.marker, left: [] };
    const [oldest, ...doubles] = ours;
    if (oldest === undefined && !comment.mayCreate)
        return { kind: 'absent' };
    const id = oldest === undefined ? await create(octokit, comment) : await change(octokit, comment, oldest.id);
    return { kind: 'written', id, shows: comment.marker, left: await removeAll(octokit, comment, doubles) };
}
const PER_PAGE = 100;
async function findOurs(octokit, { owner, repo, pullRequest, marker }, isOurs) {
    const found = [];
    for (let page = 1, isLast = false; !isLast; page += 1) {
        const { data } = await octokit.rest.issues.listComments({
            owner,
            repo,
            issue_number: pullRequest,
            per_page: PER_PAGE,
            page,
        });
        const comments = listIn(data);
        for (const { id, body, user } of comments) {
            const its = parseCommentMarker(body ?? '');
            if (its?.key === marker.key && isOurs(user))
                found.push({ id, marker: its });
        }
        isLast = comments.length < PER_PAGE;
    }
    return found.toSorted((a, b) => a.id - b.id);
}
async function create(octokit, { owner, repo, pullRequest, body }) {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
    return idIn(data);
}
async function change(octokit, comment, id) {
    const { owner, repo, body } = comment;
    try {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
        return id;
    }
    catch (error) {
        if (statusIn(error) !== 404)
            throw error;
        return await create(octokit, comment);
    }
}
async function removeAll(octokit, { owner, repo }, doubles) {
    const left = [];
    for (const { id } of doubles) {
        try {
            await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
        }
        catch (error) {
            if (statusIn(error) !== 404)
                left.push(error);
        }
    }
    return left;
}

;// CONCATENATED MODULE: ./build/adapters/github/octokit-timeout.js
async function withTimeout(clock, ms, signal, work) {
    signal.throwIfAborted();
    const late = new AbortController();
    const over = new AbortController();
    const either = AbortSignal.any([signal, late.signal]);
    const timer = clock.sleep(ms, over.signal).then(() => {
        late.abort(new Error(`GitHub did not answer within ${ms / 1_000} s`));
    }, () => undefined);
    try {
        return await work(either);
    }
    catch (error) {
        either.throwIfAborted();
        throw error;
    }
    finally {
        over.abort();
        await timer;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/octokit.js

const REQUEST_TIMEOUT_MS = 10_000;
async function openOctokit(access, signal) {
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 85555));
    const options = { baseUrl: access.apiUrl, userAgent: 'loadtest-action', log: silent };
    const octokit = new GitHub(getOctokitOptions(access.token, options));
    octokit.hook.wrap('request', (request, given) => withTimeout(access.clock, REQUEST_TIMEOUT_MS, signal, async (either) => {
        given.request = { ...given.request, signal: either };
        const answer = await request(given);
        either.throwIfAborted();
        return answer;
    }));
    return octokit;
}
const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

;// CONCATENATED MODULE: ./build/adapters/github/pull-request.js

async function findPullRequest(octokit, context) {
    const { pullRequest: hint, repository } = context;
    switch (hint.kind) {
        case 'number':
            return hint.number;
        case 'of-commit':
            return ((await ofCommit(octokit, context, hint)) ??
                (await ofBranch(octokit, context, { ...hint, owner: repository.owner })));
        case 'of-branch':
            return await ofBranch(octokit, context, hint);
        case 'none':
            return null;
    }
}
async function ofCommit(octokit, context, { sha, branch }) {
    const { owner, name: repo } = context.repository;
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: sha,
        per_page: 100,
    });
    return firstOf(listIn(data).filter(({ state, head }) => state === 'open' && head.ref === branch && sameName(head.user?.login, owner)));
}
async function ofBranch(octokit, context, { owner: from, branch, sha }) {
    const { owner, name: repo } = context.repository;
    const { data } = await octokit.rest.pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${from}:${branch}`,
        per_page: 100,
    });
    return firstOf(listIn(data).filter(({ head }) => head.ref === branch && head.sha === sha));
}
function firstOf(pulls) {
    const numbers = pulls.map(({ number }) => number);
    return numbers.length === 0 ? null : Math.min(...numbers);
}
function sameName(one, other) {
    return one?.toLowerCase() === other.toLowerCase();
}

;// CONCATENATED MODULE: ./build/adapters/github/comment-publisher.js









const DEADLINE_MS = 30_000;
const MAX_CHARS = 65_536;
function githubComment(options) {
    const { when = 'always' } = options;
    const memory = { told: new Set(), findAuthor: ownAuthor() };
    return {
        announce: (report, signal) => {
            const marker = markerOf(report.context, report.build.sha);
            const draw = (line) => renderRunningComment(report, line);
            return write(options, memory, { marker, draw, mayCreate: when === 'always' }, signal);
        },
        publish: (report, signal) => {
            const { context, record } = report;
            const marker = markerOf(context, record.build.sha);
            const draw = (line) => renderComment(report, line, { maxChars: MAX_CHARS });
            const mayCreate = when === 'always' || record.verdict.outcome !== 'pass';
            return write(options, memory, { marker, draw, mayCreate }, signal);
        },
    };
}
function markerOf({ key, workflowRun, attempt, mask }, sha) {
    return { key: mask(key), sha, run: workflowRun, attempt };
}
async function write(options, memory, draft, signal) {
    const said = [];
    const say = (severity, text) => {
        if (!memory.told.has(text))
            said.push([severity, text]);
        memory.told.add(text);
    };
    let id = null;
    try {
        id = await withTimeout(options.clock, DEADLINE_MS, signal, (either) => writeOnce(options, memory.findAuthor, draft, say, either));
    }
    catch (error) {
        say('warning', describeCommentFault(error));
    }
    return {
        findings: said.map(([severity, text]) => ({ kind: 'store', severity, text })),
        outputs: id === null ? {} : { 'comment-id': String(id) },
    };
}
async function writeOnce(options, findAuthor, draft, say, signal) {
    const { context, token, clock } = options;
    const refusal = refusalOf(context, token);
    if (refusal !== null) {
        say(...refusal);
        return null;
    }
    const octokit = await openOctokit({ apiUrl: context.apiUrl, token, clock }, signal);
    const stuck = await twice(clock, signal, async () => {
        const pullRequest = await findPullRequest(octokit, context);
        if (pullRequest === null)
            return null;
        const { owner, name: repo } = context.repository;
        const body = bodyOf(draft);
        const isOurs = await findAuthor(octokit, signal);
        return await stick(octokit, { owner, repo, pullRequest, body, ...draft }, isOurs);
    });
    if (stuck === null) {
        say('note', noPullRequest(context));
        return null;
    }
    if (stuck.kind === 'absent')
        return null;
    if (stuck.kind === 'kept')
        say('note', newerComment(stuck.shows));
    if (stuck.left.length > 0)
        say('warning', doublesLeft(stuck.left));
    return stuck.id;
}
async function twice(clock, signal, work) {
    try {
        return await work();
    }
    catch (error) {
        const waitMs = retryWaitMs(error);
        if (waitMs === null)
            throw error;
        await clock.sleep(waitMs, signal);
        return await work();
    }
}
function bodyOf({ marker, draw }) {
    const line = commentMarker(marker);
    const body = draw(line);
    return (body.startsWith(line) ? body : `${line}\n${body}`).slice(0, MAX_CHARS);
}

;// CONCATENATED MODULE: ./build/adapters/github/commits.js

const commits_DEADLINE_MS = 15_000;
const commits_PAGE_SIZE = 100;
const commits_MAX_PAGES = 10;
function githubCommits({ context, token, clock, deadlineMs = commits_DEADLINE_MS }) {
    const access = { apiUrl: context.apiUrl, token, clock };
    const path = `/repos/${context.repository.owner}/${context.repository.name}`;
    return {
        mergeBase: (branch, sha, signal) => known(signal, deadlineMs, (inTime) => mergeBase(access, path, { branch, sha }, inTime)),
        ancestors: (sha, limit, signal) => known(signal, deadlineMs, (inTime) => ancestors(access, path, { sha, limit }, inTime)),
    };
}
async function known(signal, deadlineMs, ask) {
    signal.throwIfAborted();
    try {
        return await ask(AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
    }
    catch {
        signal.throwIfAborted();
        return null;
    }
}
async function mergeBase(access, path, { branch, sha }, signal) {
    if (!isSha(sha) || branch === '' || branch.includes('..'))
        return null;
    const between = `${encodeURIComponent(branch)}...${sha}`;
    const answer = await getJson(access, `${path}/compare/${between}?per_page=1`, signal);
    const { merge_base_commit: base } = (answer.value ?? {});
    return shaOf(base);
}
async function ancestors(access, path, { sha, limit }, signal) {
    if (!isSha(sha))
        return null;
    const found = [];
    for (let page = 1; page <= commits_MAX_PAGES && found.length < limit; page += 1) {
        const answer = await getJson(access, `${path}/commits?sha=${sha}&per_page=${commits_PAGE_SIZE}&page=${page}`, signal);
        if (!Array.isArray(answer.value))
            return null;
        const shas = answer.value.map(shaOf);
        if (shas.includes(null))
            return null;
        found.push(...shas.filter((one) => one !== null));
        if (shas.length < commits_PAGE_SIZE)
            break;
    }
    return found.slice(0, limit);
}
function shaOf(commit) {
    const { sha } = (commit ?? {});
    return typeof sha === 'string' && isSha(sha) ? sha : null;
}
function isSha(text) {
    return /^[0-9a-f]{7,64}$/i.test(text);
}

;// CONCATENATED MODULE: ./build/adapters/github/deployment-refusal.js
function deploymentRefusal({ status, headers }, repository) {
    if (status === 429 || headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')) {
        return new Error(`GitHub's rate limit for this token is used up (${status}).`);
    }
    switch (status) {
        case 401:
            return new Error('GitHub refuses the token (401): pass one that is valid as `github-token`.');
        case 403:
        case 404:
            return new Error(`The token may not list the deployments of ${repository} (${status}): give the job the permission \`deployments: read\`.`);
        default:
            return new Error(`GitHub answered ${status} when it was asked for the deployments of ${repository}.`);
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/deployments.js



const deployments_DEADLINE_MS = 15_000;
const deployments_PAGE_SIZE = 100;
const deployments_MAX_PAGES = 5;
function githubDeployments(options) {
    const { context, deadlineMs = deployments_DEADLINE_MS } = options;
    return {
        between: async (environment, span, signal) => {
            const tooLate = AbortSignal.timeout(deadlineMs);
            try {
                const found = await listed(options, { environment, ...span }, AbortSignal.any([signal, tooLate]));
                return found.sort((a, b) => a.atMs - b.atMs);
            }
            catch (error) {
                signal.throwIfAborted();
                if (!tooLate.aborted)
                    throw error;
                const text = `GitHub did not list the deployments of ${nameOf(context)} within ${deadlineMs / 1_000} s.`;
                throw new Error(text, { cause: error });
            }
        },
    };
}
async function listed({ context, token, clock }, wanted, signal) {
    const access = { apiUrl: context.apiUrl, token, clock };
    const path = `/repos/${nameOf(context)}/deployments?environment=${encodeURIComponent(wanted.environment)}`;
    const found = [];
    for (let page = 1; page <= deployments_MAX_PAGES; page += 1) {
        const answer = await getJson(access, `${path}&per_page=${deployments_PAGE_SIZE}&page=${page}`, signal);
        if (answer.status !== 200)
            throw deploymentRefusal(answer, nameOf(context));
        if (!Array.isArray(answer.value))
            throw new Error('GitHub answered the question for deployments without a list.');
        const entries = answer.value;
        const deployments = entries.flatMap((entry) => deploymentOf(entry, context));
        found.push(...deployments.filter(({ atMs }) => atMs >= wanted.fromMs && atMs < wanted.toMs));
        const oldest = deployments.at(-1);
        if (entries.length < deployments_PAGE_SIZE || (oldest !== undefined && oldest.atMs < wanted.fromMs))
            break;
    }
    return found;
}
function deploymentOf(entry, context) {
    const sha = (0,payload/* textAt */.$6)(entry, 'sha');
    const ref = (0,payload/* textAt */.$6)(entry, 'ref');
    const atMs = Date.parse((0,payload/* textAt */.$6)(entry, 'created_at') ?? '');
    if (sha === null || Number.isNaN(atMs))
        return [];
    return [
        {
            atMs,
            sha,
            environment: (0,payload/* textAt */.$6)(entry, 'environment') ?? '',
            ref: ref === sha ? null : ref,
            actor: (0,payload/* textAt */.$6)(entry, 'creator', 'login'),
            link: `${context.serverUrl}/${nameOf(context)}/commit/${sha}`,
        },
    ];
}
function nameOf({ repository }) {
    return `${repository.owner}/${repository.name}`;
}

// EXTERNAL MODULE: ./build/core/render/summary.js + 2 modules
var summary = __webpack_require__(73008);
;// CONCATENATED MODULE: ./build/adapters/github/job-summary.js


const MAX_BYTES = 1024 * 1024;
const nothing = { findings: [], outputs: {} };
function jobSummary({ file }) {
    return {
        announce: () => Promise.resolve(nothing),
        publish: async (report) => {
            if (file === undefined || file === '')
                return warning('The runner names no file for it in GITHUB_STEP_SUMMARY.');
            try {
                const maxBytes = MAX_BYTES - (await bytesIn(file)) - 1;
                const text = (0,summary/* renderSummary */.B)(report, { maxBytes });
                if (Buffer.byteLength(text) > maxBytes)
                    return warning('No room is left: 1 MiB is the most that GitHub shows.');
                await (0,promises_.appendFile)(file, `${text}\n`);
                return nothing;
            }
            catch (error) {
                return warning(`${error.message}.`);
            }
        },
    };
}
async function bytesIn(file) {
    try {
        return (await (0,promises_.stat)(file)).size;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return 0;
        throw error;
    }
}
function warning(reason) {
    const text = `The job summary was not written. ${reason} The log has the result.`;
    return { findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} };
}

// EXTERNAL MODULE: ./build/adapters/files/parse-run-record.js + 2 modules
var parse_run_record = __webpack_require__(21501);
;// CONCATENATED MODULE: ./build/wiring/workflow.js






function composeWorkflow(options) {
    const { context, token, commentKey, runtimeEnv, summaryFile, comment } = options;
    const summary = jobSummary({ file: summaryFile ?? undefined });
    return {
        context,
        token,
        commentKey,
        parts: ({ name }, { clock, say }) => {
            if (token === null)
                return { history: null, commits: null, deployments: null, publishers: [summary] };
            const sticky = githubComment({ context, token, clock, when: comment === 'failures' ? 'failures' : 'always' });
            return {
                history: artifactRunStore({ context, token, name, clock, env: runtimeEnv, parse: parse_run_record/* parseRunRecord */.Y, say }),
                commits: githubCommits({ context, token, clock }),
                deployments: githubDeployments({ context, token, clock }),
                publishers: comment === 'never' ? [summary] : [summary, sticky],
            };
        },
    };
}


/***/ })

};
