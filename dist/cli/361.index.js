export const id = 361;
export const ids = [361];
export const modules = {

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  installInGrafana: () => (/* binding */ installInGrafana)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/core/dashboards/dashboards.js + 10 modules
var dashboards_dashboards = __webpack_require__(64099);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
;// CONCATENATED MODULE: ./build/adapters/grafana/explain-refusal.js


function explainRefusal(url, doing, answer) {
    const { status, location } = answer;
    const said = saidBy(answer.body);
    const quoted = said === '' ? '' : ` It says: ${said}`;
    if (status >= 500) {
        return new run_error/* StartError */.D(`Grafana at ${url} did not ${doing}: it answered ${status}.${quoted}`, {
            hint: 'Its own log says why; try again later.',
        });
    }
    return new run_error/* InputError */.d([`Grafana at ${url} did not ${doing}: ${adviceOn(status, { location, said })}${quoted}`]);
}
function adviceOn(status, { location, said }) {
    if (location !== null) {
        return `it answered ${status} and sends to ${(0,sanitize/* sanitizeLine */.g)(location)}; name the address that it has itself, with https and its path.`;
    }
    switch (status) {
        case 401:
            return 'it does not know the token (401); GRAFANA_TOKEN must be that of a service account of this Grafana, and must not have expired.';
        case 403:
            return 'the token may not do that (403); give its service account the role Admin, or Editor and the permission datasources:read.';
        case 404:
            return 'there is no such address (404); name that of Grafana itself, with its path if it has one.';
        case 412:
            return 'another one is in the way (412); delete or rename what has the same title in the folder Load tests.';
        default:
            return /provisioned/i.test(said)
                ? `it comes from files (${status}); bring those up to date by \`dashboards export\`, or take them away.`
                : `it answered ${status}.`;
    }
}
function saidBy(body) {
    if (typeof body !== 'object' || body === null || !('message' in body) || typeof body.message !== 'string')
        return '';
    const text = (0,sanitize/* sanitizeLine */.g)(body.message).slice(0, MAX_QUOTED_CHARS).trim();
    return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
const MAX_QUOTED_CHARS = 200;

// EXTERNAL MODULE: ./build/core/dashboards/provisioning.js
var provisioning = __webpack_require__(84749);
// EXTERNAL MODULE: ./build/core/dashboards/data-source.js
var data_source = __webpack_require__(1816);
;// CONCATENATED MODULE: ./build/adapters/grafana/find-data-source.js





async function findDataSource({ url, ask }, wish, signal) {
    const answer = await ask('GET', '/api/datasources', { signal });
    if (answer.status !== 200)
        throw explainRefusal(url, 'list its data sources', answer);
    const sources = (Array.isArray(answer.body) ? answer.body : []).flatMap(parseSource);
    const source = wish.dataSource === null ? onlyOne(sources, wish) : named(sources, wish.dataSource, wish.kind);
    return { name: source.name, uid: source.uid, notes: notesOn(source, wish) };
}
function parseSource(given) {
    if (typeof given !== 'object' || given === null)
        return [];
    const { name, uid, type, jsonData, database } = given;
    if (typeof name !== 'string' || typeof uid !== 'string' || typeof type !== 'string')
        return [];
    const settings = typeof jsonData === 'object' && jsonData !== null ? jsonData : {};
    return [{ name, uid, type, settings: settings, database }];
}
function named(sources, wanted, kind) {
    const source = sources.find(({ uid }) => uid === wanted) ?? sources.find(({ name }) => name === wanted);
    const type = (0,data_source/* dataSourceType */.k)(kind);
    if (source === undefined) {
        const there = sources.filter((one) => one.type === type).map(({ name }) => quoted(name));
        const others = there.length === 0 ? `None of type ${type} is there` : `Those of type ${type}: ${there.join(', ')}`;
        throw new run_error/* InputError */.d([`--data-source: Grafana has none with the name or uid ${quoted(wanted)}. ${others}.`]);
    }
    if (source.type !== type) {
        throw new run_error/* InputError */.d([
            `--data-source: ${quoted(wanted)} is of type ${(0,sanitize/* sanitizeLine */.g)(source.type)}, and one of type ${type} is expected for --store ${kind}.`,
        ]);
    }
    return source;
}
function onlyOne(sources, { kind, index }) {
    const type = (0,data_source/* dataSourceType */.k)(kind);
    const fitting = sources.filter((source) => source.type === type && patternOf(source, kind) === `${index}-*`);
    const [first] = fitting;
    if (first === undefined) {
        throw new run_error/* InputError */.d([
            `Grafana has no data source of type ${type} with the index pattern ${index}-*: add one with the time field @timestamp (\`dashboards export\` writes a file for it), or name one that is there by --data-source.`,
        ]);
    }
    if (fitting.length > 1) {
        const names = fitting.map(({ name, uid }) => `${quoted(name)} (${(0,sanitize/* sanitizeLine */.g)(uid)})`).join(', ');
        throw new run_error/* InputError */.d([
            `${fitting.length} data sources read ${index}-*: ${names}. Name one of them by --data-source.`,
        ]);
    }
    return first;
}
function notesOn(source, { kind, index }) {
    const pattern = patternOf(source, kind);
    const { timeField } = source.settings;
    const notes = [];
    if (pattern !== `${index}-*`) {
        notes.push(`The data source ${quoted(source.name)} reads ${quoted(pattern)}, and the results are in ${index}-*.`);
    }
    if (timeField !== '@timestamp') {
        const given = typeof timeField === 'string' ? quoted(timeField) : 'not set';
        notes.push(`The time field of the data source ${quoted(source.name)} is ${given}; the dashboards need @timestamp.`);
    }
    return notes;
}
function patternOf({ settings, database }, kind) {
    const [field = ''] = Object.keys((0,provisioning/* indexSettings */.i)(kind, ''));
    const pattern = settings[field] ?? database;
    return typeof pattern === 'string' ? pattern : '';
}
function quoted(text) {
    return `"${(0,sanitize/* sanitizeLine */.g)(text)}"`;
}

;// CONCATENATED MODULE: ./build/adapters/grafana/grafana-api.js

const TIMEOUT_MS = 20_000;
function grafanaApi({ url, token }) {
    return async (method, path, { body, signal }) => {
        const deadline = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]);
        const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': 'loadtest-action' };
        try {
            const response = await fetch(`${url}${path}`, {
                ...{ method, redirect: 'manual', signal: deadline },
                headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
                ...(body === undefined ? {} : { body: JSON.stringify(body) }),
            });
            const { status } = response;
            return { status, body: jsonOf(await response.text()), location: response.headers.get('location') };
        }
        catch (error) {
            signal.throwIfAborted();
            const why = deadline.aborted ? `no answer in ${TIMEOUT_MS / 1_000} s` : causeOf(error);
            throw new run_error/* StartError */.D(`Grafana could not be reached at ${url}: ${why}.`, {
                hint: 'See whether the address and the port are right, and whether this machine may go there.',
                cause: error,
            });
        }
    };
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function causeOf(error) {
    if (!Error.isError(error))
        return String(error);
    if (error instanceof AggregateError && error.errors.length > 0)
        return causeOf(error.errors[0]);
    return error.cause === undefined ? error.message : causeOf(error.cause);
}

;// CONCATENATED MODULE: ./build/adapters/grafana/install-dashboards.js







async function installDashboards(access, wish, signal) {
    const grafana = { url: access.url, ask: grafanaApi(access) };
    await refuseOtherServers(grafana, signal);
    const dataSource = await findDataSource(grafana, wish, signal);
    await ensureFolder(grafana, signal);
    const dashboards = [];
    const { name, uid } = dataSource;
    for (const { dashboard } of (0,dashboards_dashboards/* dashboardsFor */.R)(wish.kind, { name, uid })) {
        const change = await placeDashboard(grafana, dashboard, signal);
        dashboards.push({ title: dashboard.title, url: `${access.url}/d/${dashboard.uid}`, change });
    }
    return { dataSource, dashboards };
}
const LEAST_VERSION = 10;
const FOLDER = { uid: 'loadtest', title: 'Load tests' };
async function refuseOtherServers({ url, ask }, signal) {
    const answer = await ask('GET', '/api/health', { signal });
    const { status, body } = answer;
    const isOther = status === 200 ? !isHealth(body) : OTHER_SERVERS_SAY.has(status);
    if (isOther) {
        throw new run_error/* InputError */.d([
            `What answers at ${url} is no Grafana; name the address of one, with its path if it has one.`,
        ]);
    }
    if (status !== 200 || !isHealth(body))
        throw explainRefusal(url, 'say how it is', answer);
    const version = 'version' in body && typeof body.version === 'string' ? body.version : null;
    if (version === null || !(Number.parseInt(version, 10) < LEAST_VERSION))
        return;
    throw new run_error/* InputError */.d([
        `Grafana at ${url} has version ${(0,sanitize/* sanitizeLine */.g)(version)}; the dashboards need ${LEAST_VERSION} or later.`,
    ]);
}
async function ensureFolder({ url, ask }, signal) {
    const found = await ask('GET', `/api/folders/${FOLDER.uid}`, { signal });
    if (found.status === 200)
        return;
    if (found.status !== 404)
        throw explainRefusal(url, 'look for the folder Load tests', found);
    const made = await ask('POST', '/api/folders', { body: FOLDER, signal });
    const isThere = made.status === 200 || made.status === 409 || made.status === 412;
    if (!isThere)
        throw explainRefusal(url, 'make the folder Load tests', made);
}
async function placeDashboard({ url, ask }, dashboard, signal) {
    const found = await ask('GET', `/api/dashboards/uid/${dashboard.uid}`, { signal });
    if (found.status !== 200 && found.status !== 404) {
        throw explainRefusal(url, `look for the dashboard "${dashboard.title}"`, found);
    }
    if (found.status === 200 && isSame(found.body, dashboard))
        return 'unchanged';
    const body = { dashboard: { ...dashboard, id: null }, folderUid: FOLDER.uid, overwrite: true };
    const stored = await ask('POST', '/api/dashboards/db', { body, signal });
    if (stored.status !== 200)
        throw explainRefusal(url, `take the dashboard "${dashboard.title}"`, stored);
    return found.status === 200 ? 'replaced' : 'made';
}
const OTHER_SERVERS_SAY = new Set([400, 404, 405]);
function isHealth(body) {
    return typeof body === 'object' && body !== null && 'database' in body;
}
function isSame(answer, ours) {
    const { dashboard } = answer;
    if (typeof dashboard !== 'object' || dashboard === null)
        return false;
    const rest = Object.entries(dashboard).filter(([field]) => field !== 'id' && field !== 'version');
    return (0,external_node_util_.isDeepStrictEqual)(Object.fromEntries(rest), JSON.parse(JSON.stringify(ours)));
}

;// CONCATENATED MODULE: ./build/wiring/dashboards.js

function installInGrafana(access, wish, signal) {
    return installDashboards(access, wish, signal);
}


/***/ })

};
