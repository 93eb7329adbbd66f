export const id = 544;
export const ids = [544];
export const modules = {

/***/ 47544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  composeController: () => (/* binding */ composeController)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/files/read-json.js
var read_json = __webpack_require__(86472);
// EXTERNAL MODULE: ./build/adapters/files/run-folder.js
var run_folder = __webpack_require__(29525);
// EXTERNAL MODULE: ./build/adapters/files/write-by-rename.js
var write_by_rename = __webpack_require__(60725);
;// CONCATENATED MODULE: ./build/adapters/files/run-state.js




function filesRunState(dir) {
    const file = (runId) => (0,external_node_path_.join)((0,run_folder/* runFolder */.k)(dir, runId), 'state.json');
    return {
        save: (state) => (0,write_by_rename/* writeByRename */.f)(file(state.runId), `${JSON.stringify(state)}\n`),
        load: async (runId) => {
            const value = await (0,read_json/* readJson */.V)(file(runId)).catch(() => undefined);
            return isSavedState(value) ? value : null;
        },
    };
}
const PHASES = {
    preflight: true,
    creating: true,
    'waiting-for-ready': true,
    'before-start': true,
    'ramp-up': true,
    steady: true,
    drain: true,
    judging: true,
    finished: true,
};
function isSavedState(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const state = value;
    return (state.v === 1 &&
        typeof state.runId === 'string' &&
        Object.hasOwn(PHASES, String(state.phase)) &&
        Number.isSafeInteger(state.controllerPid) &&
        (state.fleet === null || isFleetRef(state.fleet)));
}
function isFleetRef(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const ref = value;
    return ref.v === 1 && ref.kind === 'local' && typeof ref.fleetId === 'string' && typeof ref.channel === 'string';
}

// EXTERNAL MODULE: ./build/core/render/summary.js + 2 modules
var summary = __webpack_require__(73008);
;// CONCATENATED MODULE: ./build/adapters/files/summary-publisher.js




const nothing = { findings: [], outputs: {} };
function filesPublisher(dir) {
    return {
        announce: () => Promise.resolve(nothing),
        publish: async (report) => {
            const file = (0,external_node_path_.join)((0,run_folder/* runFolder */.k)(dir, report.record.run), 'summary.md');
            try {
                await (0,write_by_rename/* writeByRename */.f)(file, (0,summary/* renderSummary */.B)(report));
                return { findings: [], outputs: { 'summary-path': file } };
            }
            catch (error) {
                const text = `The summary could not be written to ${file}: ${error.message}.`;
                return { findings: [{ kind: 'store', severity: 'warning', text }], outputs: {} };
            }
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/core/verdict/run-error.js
var run_error = __webpack_require__(12918);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/jmeter/environment.js
function pickEnvironment(env, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = env.get(name);
        return value === undefined ? [] : [[name, value]];
    }));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/adapters/jmeter/run-command.js

const KEPT_CHARS = 16_384;
async function runCommand(file, args, { env, timeoutMs, signal }) {
    signal.throwIfAborted();
    const deadline = AbortSignal.timeout(timeoutMs);
    const either = AbortSignal.any([signal, deadline]);
    const child = (0,external_node_child_process_.spawn)(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-KEPT_CHARS);
        });
    }
    const onAbort = () => {
        killGroup(child);
    };
    either.addEventListener('abort', onAbort);
    try {
        const end = await ended(child);
        signal.throwIfAborted();
        if (end.kind === 'failed')
            return { kind: 'not-started', text: end.text };
        return deadline.aborted ? { kind: 'timed-out', output } : { kind: 'exited', code: end.code, output };
    }
    finally {
        either.removeEventListener('abort', onAbort);
        killGroup(child);
    }
}
async function ended(child) {
    const { promise, resolve } = Promise.withResolvers();
    child.once('error', (error) => {
        resolve({ kind: 'failed', text: error.message });
    });
    child.once('close', (code) => {
        resolve({ kind: 'closed', code });
    });
    return promise;
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/download-release.js





const apacheReleases = {
    '5.6.3': {
        urls: [
            'https://dlcdn.apache.org/jmeter/binaries/apache-jmeter-5.6.3.tgz',
            'https://archive.apache.org/dist/jmeter/binaries/apache-jmeter-5.6.3.tgz',
        ],
        sha512: '5978a1a35edb5a7d428e270564ff49d2b1b257a65e17a759d259a9283fc17093e522fe46f474a043864aea6910683486340706d745fcdf3db1505fd71e689083',
    },
};
const DOWNLOAD_TIMEOUT_MS = 10 * 60_000;
const EXTRACT_TIMEOUT_MS = 2 * 60_000;
async function downloadRelease(options, signal) {
    const { version, release, folder, env, say } = options;
    const archive = (0,external_node_path_.join)(folder, 'jmeter.tgz');
    const faults = [];
    for (const url of release.urls) {
        say(`Downloading JMeter ${version} from ${url}.`);
        const fault = await download(url, { archive, sha512: release.sha512 }, signal);
        if (fault === null)
            return extract(archive, { version, folder, env }, signal);
        faults.push(`${url} ${fault}`);
    }
    return { ok: false, fault: faults.join('; ') };
}
async function download(url, { archive, sha512 }, signal) {
    const either = AbortSignal.any([signal, AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS)]);
    try {
        const response = await fetch(url, { signal: either });
        if (!response.ok || response.body === null)
            return `answered ${response.status}`;
        const hash = (0,external_node_crypto_.createHash)('sha512');
        await using file = await (0,promises_.open)(archive, 'w');
        for await (const chunk of response.body) {
            hash.update(chunk);
            await file.writeFile(chunk);
        }
        const got = hash.digest('hex');
        return got === sha512
            ? null
            : `sent another file than the release (SHA-512 ${got.slice(0, 16)}…, expected ${sha512.slice(0, 16)}…)`;
    }
    catch (error) {
        signal.throwIfAborted();
        return `could not be read (${describe(error)})`;
    }
}
function describe(error) {
    if (!(error instanceof Error))
        return String(error);
    return error.cause instanceof Error ? error.cause.message : error.message;
}
async function extract(archive, { version, folder, env }, signal) {
    const result = await runCommand('tar', ['-xzf', archive, '-C', folder], {
        env: pickEnvironment(env, ['PATH', 'LANG', 'LC_ALL']),
        timeoutMs: EXTRACT_TIMEOUT_MS,
        signal,
    });
    if (result.kind === 'exited' && result.code === 0)
        return { ok: true, home: (0,external_node_path_.join)(folder, `apache-jmeter-${version}`) };
    return {
        ok: false,
        fault: `tar cannot unpack the archive (${result.kind === 'not-started' ? result.text : result.output.trim()})`,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/jmeter/find-on-path.js



async function findOnPath(name, env) {
    const folders = (env.get('PATH') ?? '').split(external_node_path_.delimiter).filter((folder) => folder.startsWith('/'));
    for (const folder of folders) {
        const file = (0,external_node_path_.join)(folder, name);
        if (await isExecutable(file))
            return file;
    }
    return null;
}
async function isExecutable(file) {
    try {
        await (0,promises_.access)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/adapters/jmeter/jar-manifest.js


const MANIFEST = 'META-INF/MANIFEST.MF';
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const DEFLATED = 8;
async function readJarManifest(file) {
    const text = manifestText(await (0,promises_.readFile)(file));
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
    return (jar.readUInt16LE(entry + 10) === DEFLATED ? (0,external_node_zlib_.inflateRawSync)(bytes) : bytes).toString('utf8');
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/jmeter-home.js



const REQUIRED = ['bin/saveservice.properties', 'lib/ext/ApacheJMeter_core.jar', 'lib/ext/ApacheJMeter_functions.jar'];
async function inspectJmeterHome(home, version) {
    const found = await implementationVersion((0,external_node_path_.join)(home, 'bin', 'ApacheJMeter.jar'));
    if (found === null)
        return { ok: false, fault: 'holds no JMeter (bin/ApacheJMeter.jar is missing or no jar)' };
    if (found !== version)
        return { ok: false, fault: `holds JMeter ${found}, wanted is ${version}` };
    for (const file of REQUIRED) {
        if (!(await exists((0,external_node_path_.join)(home, file))))
            return { ok: false, fault: `is no complete JMeter (${file} is missing)` };
    }
    return { ok: true, home: { home, version } };
}
async function implementationVersion(jar) {
    try {
        return (await readJarManifest(jar)).get('Implementation-Version') ?? 'of an unknown version';
    }
    catch {
        return null;
    }
}
async function exists(file) {
    try {
        await (0,promises_.access)(file);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/find-jmeter.js





const cachedHomeName = (version) => `apache-jmeter-${version}`;
async function findJmeter(search) {
    const { version, configuredHome, env, cacheDir, say } = search;
    if (configuredHome !== null)
        return configured(configuredHome, version);
    for (const { origin, home } of [...homeVariable(env), ...(await homesOnPath(env))]) {
        const seen = await inspectJmeterHome(home, version);
        if (seen.ok)
            return seen.home;
        say(`${origin} is not used: ${home} ${seen.fault}.`);
    }
    const cached = await inspectJmeterHome((0,external_node_path_.join)(cacheDir, cachedHomeName(version)), version);
    return cached.ok ? cached.home : null;
}
async function configured(home, version) {
    const seen = await inspectJmeterHome(home, version);
    if (seen.ok)
        return seen.home;
    throw new run_error/* StartError */.D(`jmeter.home of the configuration: ${home} ${seen.fault}.`, {
        hint: `Point jmeter.home to a JMeter ${version}, or leave it out and JMeter is fetched.`,
    });
}
function homeVariable(env) {
    const home = env.get('JMETER_HOME');
    return home === undefined || home === '' ? [] : [{ origin: 'JMETER_HOME', home }];
}
async function homesOnPath(env) {
    const script = await findOnPath('jmeter', env);
    if (script === null)
        return [];
    const prefix = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(await (0,promises_.realpath)(script)));
    const wrapped = (0,external_node_path_.join)(prefix, 'libexec');
    const home = (await (0,promises_.realpath)(wrapped).catch(() => null)) === null ? prefix : wrapped;
    return [{ origin: 'jmeter on PATH', home }];
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/install-lock.js

const POLL_MS = 250;
async function withInstallLock(options, work) {
    const { file, waitMs, clock, signal } = options;
    const untilMs = clock.monotonicMs() + waitMs;
    let held = await take(file);
    while (!held && clock.monotonicMs() < untilMs) {
        if (await isStale(file))
            await (0,promises_.rm)(file, { force: true });
        else
            await clock.sleep(POLL_MS, signal);
        held = await take(file);
    }
    try {
        return await work();
    }
    finally {
        if (held)
            await (0,promises_.rm)(file, { force: true });
    }
}
async function take(file) {
    try {
        await (0,promises_.writeFile)(file, String(process.pid), { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
async function isStale(file) {
    const pid = Number(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
    if (!Number.isInteger(pid) || pid <= 0)
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return error.code === 'ESRCH';
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/pom.js
const modules = [
    'ApacheJMeter',
    ...['core', 'components', 'functions', 'http', 'java', 'tcp', 'jdbc', 'jms'].map((name) => `ApacheJMeter_${name}`),
    ...['ldap', 'mail', 'ftp', 'junit', 'native', 'bolt', 'mongodb'].map((name) => `ApacheJMeter_${name}`),
];
const jmeter = '<groupId>org.apache.jmeter</groupId>';
const versioned = '<version>${jmeter.version}</version>';
const boms = ['ApacheJMeter_bom', 'ApacheJMeter_bom-thirdparty'];
const pom = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>loadtest-action</groupId><artifactId>jmeter-home</artifactId><version>1</version><packaging>pom</packaging>
  <properties><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencyManagement><dependencies>
${boms.map((bom) => `    <dependency>${jmeter}<artifactId>${bom}</artifactId>${versioned}<type>pom</type><scope>import</scope></dependency>`).join('\n')}
  </dependencies></dependencyManagement>
  <dependencies>
${modules.map((module) => `    <dependency>${jmeter}<artifactId>${module}</artifactId></dependency>`).join('\n')}
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-dependency-plugin</artifactId><version>3.8.1</version>
    <executions>
${execution('bin', 'copy', `${artifact('ApacheJMeter', '<destFileName>ApacheJMeter.jar</destFileName>')}${into('bin')}`)}
${execution('conf', 'unpack', `${artifact('ApacheJMeter_config', '')}<includes>bin/**</includes>${into('')}`)}
${execution('ext', 'copy-dependencies', `<includeScope>runtime</includeScope><includeGroupIds>org.apache.jmeter</includeGroupIds><excludeArtifactIds>ApacheJMeter,jorphan</excludeArtifactIds><stripVersion>true</stripVersion>${into('lib/ext')}`)}
${execution('lib', 'copy-dependencies', `<includeScope>runtime</includeScope><excludeGroupIds>org.apache.jmeter</excludeGroupIds>${into('lib')}`)}
${execution('jorphan', 'copy-dependencies', `<includeScope>runtime</includeScope><includeArtifactIds>jorphan</includeArtifactIds><stripVersion>true</stripVersion>${into('lib')}`)}
    </executions>
  </plugin></plugins></build>
</project>
`;
function execution(id, goal, configuration) {
    return `      <execution><id>${id}</id><phase>generate-resources</phase><goals><goal>${goal}</goal></goals><configuration>${configuration}</configuration></execution>`;
}
function artifact(id, more) {
    return `<artifactItems><artifactItem>${jmeter}<artifactId>${id}</artifactId>${versioned}${more}</artifactItem></artifactItems>`;
}
function into(folder) {
    return `<outputDirectory>\${jmeter.home}${folder === '' ? '' : `/${folder}`}</outputDirectory>`;
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/utf8-locale.js
function withUtf8Locale(variables) {
    const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => variables[name] ?? '').find((value) => value !== '');
    if (locale !== undefined && /\.utf-?8($|@)/i.test(locale))
        return { ...variables };
    return { ...variables, LC_ALL: 'C.UTF-8' };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/lay-out-with-maven.js







const TIMEOUT_MS = 10 * 60_000;
const VARIABLES = [
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'JAVA_HOME', 'JAVA_TOOL_OPTIONS'],
    ...['M2_HOME', 'MAVEN_HOME', 'MAVEN_OPTS', 'MAVEN_ARGS', 'MAVEN_CONFIG'],
];
async function layOutWithMaven(options, signal) {
    const { version, folder, env, say } = options;
    const mvn = await findOnPath('mvn', env);
    if (mvn === null)
        return { ok: false, fault: 'no mvn on PATH' };
    const home = (0,external_node_path_.join)(folder, 'home');
    const pomFile = (0,external_node_path_.join)(folder, 'pom.xml');
    await (0,promises_.writeFile)(pomFile, pom);
    say(`Laying out JMeter ${version} with ${mvn}.`);
    const args = ['-B', '-q', '-C', '-f', pomFile, `-Djmeter.version=${version}`, `-Djmeter.home=${home}`];
    const result = await runCommand(mvn, [...args, 'generate-resources'], {
        env: withUtf8Locale(pickEnvironment(env, VARIABLES)),
        timeoutMs: TIMEOUT_MS,
        signal,
    });
    switch (result.kind) {
        case 'not-started':
            return { ok: false, fault: `${mvn} cannot be started (${result.text})` };
        case 'timed-out':
            return { ok: false, fault: `${mvn} did not end within ${TIMEOUT_MS / 60_000} minutes` };
        case 'exited':
            if (result.code !== 0)
                return { ok: false, fault: `${mvn} ended with exit code ${result.code ?? 'none'}${firstError(result.output)}` };
    }
    await (0,promises_.mkdir)((0,external_node_path_.join)(home, 'lib', 'junit'), { recursive: true });
    return { ok: true, home };
}
function firstError(output) {
    const line = output.split('\n').find((candidate) => candidate.includes('ERROR'));
    return line === undefined ? '' : ` (${line.trim().slice(0, 300)})`;
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/install-jmeter.js







async function installJmeter(installation, signal) {
    const { version, cacheDir, env, release, say } = installation;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(cacheDir, '.layout-'));
    try {
        const faults = [];
        const ways = [
            () => layOutWithMaven({ version, folder, env, say }, signal),
            ...(release === null ? [] : [() => downloadRelease({ version, release, folder, env, say }, signal)]),
        ];
        for (const way of ways) {
            const laidOut = await checked(await way(), version);
            if (laidOut.ok)
                return await moveInto((0,external_node_path_.join)(cacheDir, cachedHomeName(version)), laidOut.home, { version, say });
            faults.push(laidOut.fault);
        }
        throw new run_error/* StartError */.D(`JMeter ${version} is not installed and could not be fetched: ${faults.join('; ')}.`, {
            hint: `Install Maven (for example \`apt-get install maven\`), or unpack JMeter ${version} and point JMETER_HOME to it.`,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function checked(laidOut, version) {
    if (!laidOut.ok)
        return laidOut;
    const seen = await inspectJmeterHome(laidOut.home, version);
    return seen.ok ? laidOut : { ok: false, fault: `what was fetched ${seen.fault}` };
}
async function moveInto(target, home, { version, say }) {
    const present = await inspectJmeterHome(target, version);
    if (present.ok)
        return present.home;
    await (0,promises_.rm)(target, { recursive: true, force: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(target, '..'), { recursive: true });
    await (0,promises_.rename)(home, target);
    say(`JMeter ${version} is installed in ${target}.`);
    return { home: target, version };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/ensure-jmeter.js







const defaultJmeterVersion = '5.6.3';
const LOCK_WAIT_MS = 35 * 60_000;
async function ensureJmeter(options, signal) {
    const found = await findJmeter(options);
    if (found !== null)
        return found;
    const { version, cacheDir, env, clock, say } = options;
    const release = options.release === undefined ? (apacheReleases[version] ?? null) : options.release;
    try {
        await (0,promises_.mkdir)(cacheDir, { recursive: true });
        const lock = { file: (0,external_node_path_.join)(cacheDir, `${version}.lock`), waitMs: LOCK_WAIT_MS, clock, signal };
        return await withInstallLock(lock, async () => {
            const meanwhile = await findJmeter({ ...options, say: () => undefined });
            return meanwhile ?? (await installJmeter({ version, cacheDir, env, release, say }, signal));
        });
    }
    catch (error) {
        if (error instanceof run_error/* StartError */.D || signal.aborted)
            throw error;
        const text = error instanceof Error ? error.message : String(error);
        throw new run_error/* StartError */.D(`JMeter ${version} cannot be installed into ${cacheDir}: ${text}.`, {
            hint: 'Make the folder writable and see that the disk has 200 MB left, or point JMETER_HOME to a JMeter.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/find-java.js





const OLDEST_FEATURE = 17;
const VERSION_TIMEOUT_MS = 15_000;
async function findJava(env, signal) {
    const rejected = [];
    for (const { origin, command } of await candidates(env)) {
        const answer = await askVersion(command, env, signal);
        if ('fault' in answer) {
            rejected.push(`${origin}: ${command} ${answer.fault}`);
        }
        else if (answer.feature < OLDEST_FEATURE) {
            rejected.push(`${origin}: ${command} is Java ${answer.version}`);
        }
        else {
            return { command, ...answer };
        }
    }
    const found = rejected.length > 0 ? `Found: ${rejected.join('; ')}.` : 'Neither JAVA_HOME nor PATH leads to one.';
    throw new run_error/* StartError */.D(`JMeter needs Java ${OLDEST_FEATURE} or newer, and there is none. ${found}`, {
        hint: 'Install a JDK or JRE 17 (for example `apt-get install openjdk-17-jre-headless`, or actions/setup-java) or point JAVA_HOME to one.',
    });
}
async function candidates(env) {
    const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';
    const versioned = env.names
        .flatMap((name) => {
        const match = /^JAVA_HOME_(\d+)_(x64|arm64)$/i.exec(name);
        return match?.[2]?.toLowerCase() === architecture ? [{ name, feature: Number(match[1]) }] : [];
    })
        .sort((a, b) => a.feature - b.feature)
        .map(({ name }) => name);
    const homes = ['JAVA_HOME', ...versioned].flatMap((name) => {
        const home = env.get(name);
        return home === undefined || home === '' ? [] : [{ origin: name, command: (0,external_node_path_.join)(home, 'bin', 'java') }];
    });
    const onPath = await findOnPath('java', env);
    return onPath === null ? homes : [...homes, { origin: 'PATH', command: onPath }];
}
async function askVersion(command, env, signal) {
    const result = await runCommand(command, ['-version'], {
        env: pickEnvironment(env, ['PATH', 'HOME']),
        timeoutMs: VERSION_TIMEOUT_MS,
        signal,
    });
    switch (result.kind) {
        case 'not-started':
            return { fault: `cannot be started (${result.text})` };
        case 'timed-out':
            return { fault: `did not tell its version within ${VERSION_TIMEOUT_MS / 1000} s` };
        case 'exited':
            return parseJavaVersion(result.output) ?? { fault: 'did not tell its version' };
    }
}
function parseJavaVersion(output) {
    const match = /version "((?:1\.)?(\d+)[^"]*)"/.exec(output);
    if (match?.[1] === undefined)
        return null;
    return { version: match[1], feature: Number(match[2]) };
}

;// CONCATENATED MODULE: ./build/adapters/jmeter/properties-text.js
function propertiesText(properties) {
    return Object.entries(properties)
        .map(([name, value]) => `${escapeName(name)}=${escapeValue(value)}\n`)
        .join('');
}
function escapeName(name) {
    return escapeUnits(name.replace(/[\\ :=#!]/g, (character) => `\\${character}`));
}
function escapeValue(value) {
    return escapeUnits(value.replaceAll('\\', '\\\\').replace(/^ +/, (blanks) => '\\ '.repeat(blanks.length)));
}
function escapeUnits(text) {
    return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./build/adapters/local/folder-channel.js + 1 modules
var folder_channel = __webpack_require__(87324);
// EXTERNAL MODULE: ./build/adapters/local/local-fleet.js + 7 modules
var local_fleet = __webpack_require__(27737);
// EXTERNAL MODULE: ./build/adapters/system/clock.js
var system_clock = __webpack_require__(4905);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/core/plan/worst-case-wall.js
var worst_case_wall = __webpack_require__(23221);
;// CONCATENATED MODULE: ./build/adapters/system/end-group.js


const end_group_POLL_MS = 50;
async function endGroup(groupId) {
    const deadlineMs = performance.now() + worst_case_wall/* HOOK_GRACE_MS */.UE;
    for (const name of ['SIGTERM', 'SIGCONT'])
        signalGroup(groupId, name);
    while (signalGroup(groupId, 0)) {
        if (performance.now() >= deadlineMs) {
            signalGroup(groupId, 'SIGKILL');
            return;
        }
        await (0,external_node_timers_promises_.setTimeout)(end_group_POLL_MS);
    }
}
function signalGroup(groupId, name) {
    try {
        return process.kill(-groupId, name);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/core/render/sanitize.js
var sanitize = __webpack_require__(73300);
;// CONCATENATED MODULE: ./build/adapters/system/command-output.js


const KEPT_LINES = 5;
const MAX_SAID_LINES = 1_000;
const MAX_LINE_CHARS = 4_000;
function commandOutput(streams, say) {
    const last = [];
    let count = 0;
    const take = (text) => {
        const line = (0,sanitize/* sanitize */.a)(text, { maxChars: MAX_LINE_CHARS }).trimEnd();
        if (line.trim() === '')
            return;
        count += 1;
        last.push(line);
        if (last.length > KEPT_LINES)
            last.shift();
        if (count <= MAX_SAID_LINES)
            say(line);
    };
    const flushes = streams.map((stream) => follow(stream, take));
    return {
        async finish(withinMs) {
            const timeout = AbortSignal.timeout(withinMs);
            await Promise.all(streams.map((stream) => (0,external_node_stream_promises_.finished)(stream, { signal: timeout }).catch(() => undefined)));
            for (const stream of streams)
                stream.destroy();
            for (const flush of flushes)
                flush();
            if (count > MAX_SAID_LINES)
                say(`… and ${count - MAX_SAID_LINES} lines more`);
        },
        lastLines: () => [...last],
    };
}
function follow(stream, take) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text) => {
        const lines = (rest + text).split(/\r?\n|\r/);
        rest = lines.pop() ?? '';
        for (const line of lines)
            take(line);
        if (rest.length > MAX_LINE_CHARS) {
            take(rest);
            rest = '';
        }
    });
    stream.on('error', () => undefined);
    return () => {
        take(rest);
        rest = '';
    };
}

;// CONCATENATED MODULE: ./build/adapters/system/commands.js




const PASSED_ON = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'];
const LAST_OUTPUT_MS = 500;
function systemCommands({ env, say }) {
    const passedOn = Object.fromEntries(PASSED_ON.flatMap((name) => {
        const value = env(name);
        return value === undefined ? [] : [[name, value]];
    }));
    return {
        async run({ commandLine, dir }, own, deadlineMs, signal) {
            signal.throwIfAborted();
            const child = (0,external_node_child_process_.spawn)('bash', ['-c', commandLine], {
                cwd: dir,
                env: { ...passedOn, ...own },
                detached: true,
                stdio: ['ignore', 'pipe', 'pipe'],
            });
            const output = commandOutput([child.stdout, child.stderr], say);
            const end = await endOf(child, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]));
            await output.finish(LAST_OUTPUT_MS);
            signal.throwIfAborted();
            const lastLines = output.lastLines();
            switch (end.kind) {
                case 'failed':
                    return { kind: 'not-started', text: end.text };
                case 'late':
                    return { kind: 'timed-out', lastLines };
                case 'exited':
                    return end.code === null
                        ? { kind: 'killed', by: end.by ?? 'a signal', lastLines }
                        : { kind: 'exited', code: end.code, lastLines };
            }
        },
    };
}
async function endOf(child, signal) {
    const groupId = child.pid;
    if (groupId === undefined) {
        const [error] = (await (0,external_node_events_.once)(child, 'error'));
        return { kind: 'failed', text: error.message };
    }
    const end = await (0,external_node_events_.once)(child, 'exit', { signal }).then(([code, by]) => ({ kind: 'exited', code: code, by: by }), () => ({ kind: 'late' }));
    await endGroup(groupId);
    return end;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/adapters/system/git-commits.js


const DEADLINE_MS = 10_000;
const MAX_ANCESTORS = 10_000;
const MAX_OUTPUT_BYTES = MAX_ANCESTORS * 65;
function gitCommits({ dir, env = () => undefined, deadlineMs = DEADLINE_MS }) {
    const git = (args, signal) => runGit(dir, args, { env: gitEnvironment(env), deadlineMs, signal });
    const isWhole = async (signal) => (await git(['rev-parse', '--is-shallow-repository'], signal)) === 'false';
    return {
        async mergeBase(branch, sha, signal) {
            signal.throwIfAborted();
            if (!isSha(sha) || !isBranch(branch) || !(await isWhole(signal)))
                return null;
            const refs = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
            const known = await git(['for-each-ref', '--format=%(refname)', ...refs], signal);
            const exact = refs.filter((ref) => known?.split('\n').includes(ref) === true);
            if (exact.length === 0)
                return null;
            return git(['merge-base', `${sha}^{commit}`, ...exact], signal);
        },
        async ancestors(sha, limit, signal) {
            signal.throwIfAborted();
            if (!isSha(sha) || !(await isWhole(signal)))
                return null;
            const count = Math.min(limit, MAX_ANCESTORS);
            const lines = await git(['rev-list', `--max-count=${count}`, `${sha}^{commit}`, '--'], signal);
            return lines === null || lines === '' ? null : lines.split('\n');
        },
    };
}
function gitEnvironment(env) {
    const passedOn = ['PATH', 'HOME', 'LD_LIBRARY_PATH'].flatMap((name) => {
        const value = env(name);
        return value === undefined ? [] : [[name, value]];
    });
    const own = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
    return { ...Object.fromEntries(passedOn), ...own };
}
async function runGit(dir, args, { env, deadlineMs, signal }) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...args], {
            cwd: dir,
            env,
            signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
            killSignal: 'SIGKILL',
            maxBuffer: MAX_OUTPUT_BYTES,
        });
        return stdout.trim();
    }
    catch {
        signal.throwIfAborted();
        return null;
    }
}
function isSha(text) {
    return /^[0-9a-f]{7,64}$/i.test(text);
}
function isBranch(text) {
    return /^[^\s~^:?*[\\\p{Cc}-][^\s~^:?*[\\\p{Cc}]*$/u.test(text) && !text.includes('..');
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/adapters/system/http-probe.js


const MAX_BODY_BYTES = 1024 * 1024;
const MAX_REDIRECTS = 5;
function systemHttpProbe() {
    return {
        async get(url, timeoutMs, signal) {
            signal.throwIfAborted();
            const timeout = AbortSignal.timeout(timeoutMs);
            try {
                return await getFollowing(new URL(url), AbortSignal.any([signal, timeout]));
            }
            catch (error) {
                signal.throwIfAborted();
                if (timeout.aborted)
                    throw new Error(`did not answer within ${timeoutMs / 1_000} s`, { cause: error });
                throw new Error(`could not be asked: ${reasonOf(error)}`, { cause: error });
            }
        },
    };
}
async function getFollowing(url, signal) {
    let at = url;
    for (let redirects = 0;; redirects += 1) {
        const response = await getOne(at, signal);
        const next = redirects < MAX_REDIRECTS ? redirectOf(response, at) : null;
        if (next === null)
            return { status: response.statusCode ?? 0, body: await bodyOf(response) };
        response.destroy();
        at = next;
    }
}
function getOne(url, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const request = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const headers = { accept: 'application/json, */*;q=0.1', 'accept-encoding': 'identity', connection: 'close' };
    request(url, { agent: false, headers, signal }, resolve).on('error', reject).end();
    return promise;
}
function redirectOf({ statusCode = 0, headers }, from) {
    const { location } = headers;
    if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined)
        return null;
    if (!URL.canParse(location, from.href))
        return null;
    const next = new URL(location, from);
    return next.origin === from.origin ? next : null;
}
async function bodyOf(response) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of response) {
        chunks.push(chunk.subarray(0, MAX_BODY_BYTES - bytes));
        bytes += chunk.length;
        if (bytes >= MAX_BODY_BYTES)
            break;
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
function reasonOf(error) {
    if (error instanceof AggregateError && error.errors.length > 0) {
        return error.errors.map((one) => reasonOf(one)).join(', ');
    }
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./build/adapters/system/secrets.js

function environmentSecrets(env) {
    return {
        resolve: (reference) => new Promise((settle) => {
            settle(secrets_valueOf(reference, env));
        }),
    };
}
function secrets_valueOf(reference, env) {
    const name = /^env:(?<name>[A-Za-z_][A-Za-z0-9_]*)$/.exec(reference)?.groups?.['name'];
    if (name === undefined) {
        throw new run_error/* StartError */.D(`A secret of ${reference.length} characters is no reference; env:NAME is expected, the name of an environment variable.`);
    }
    const value = env(name);
    if (value === undefined || value === '') {
        throw new run_error/* StartError */.D(`The secret env:${name} has no value: the environment variable ${name} is not set or empty.`, {
            hint: `Set ${name} for this command, or remove the secret from the configuration.`,
        });
    }
    return value;
}

;// CONCATENATED MODULE: ./build/adapters/system/workspace.js


function systemWorkspace() {
    return { read, glob };
}
async function read(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new Error(`${path} cannot be read: ${error.message}`, { cause: error });
    }
}
async function glob(dir, pattern) {
    const found = new Set();
    for await (const entry of (0,promises_.glob)(pattern, { cwd: dir, withFileTypes: true })) {
        if (!entry.isFile() && !entry.isSymbolicLink())
            continue;
        found.add((0,external_node_path_.resolve)(dir, entry.parentPath, entry.name).split(external_node_path_.sep).join('/'));
    }
    return [...found].sort();
}

// EXTERNAL MODULE: ./build/core/plan/version.js
var version = __webpack_require__(7136);
// EXTERNAL MODULE: ./build/core/plan/ids.js
var ids = __webpack_require__(26862);
// EXTERNAL MODULE: ./build/core/render/secret-mask.js
var secret_mask = __webpack_require__(57756);
;// CONCATENATED MODULE: ./build/wiring/identity.js

function identityOf(spec, given, { runId, mask }) {
    const { workflow, reproduce, grafanaUrl = null } = given;
    if (workflow !== undefined && workflow.token !== null)
        mask.add(workflow.token);
    const context = workflow?.context;
    const onMachine = { leg: null, isFork: false, actor: null, origin: { event: null, attempt: null, link: null } };
    const place = context === undefined ? onMachine : placeOf(context);
    const report = {
        key: [workflow?.commentKey ?? spec.name, place.leg].filter((part) => part !== null).join('/'),
        workflowRun: context?.workflowRun ?? 0,
        attempt: context?.attempt ?? 0,
        links: context === undefined ? [] : [{ text: 'Run log', url: context.link }],
        grafanaUrl,
        reproduce,
        resultsDir: (0,external_node_path_.join)(spec.resultsDir, 'runs', runId),
        mask: (text) => mask.apply(text),
    };
    return { ...place, report };
}
function placeOf({ leg, isFork, actor, eventName, attempt, link }) {
    return { leg, isFork, actor, origin: { event: eventName, attempt, link } };
}

// EXTERNAL MODULE: ./build/core/protocol/encode-document.js
var encode_document = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/core/protocol/keys.js
var keys = __webpack_require__(91187);
// EXTERNAL MODULE: ./build/core/protocol/parsed.js
var parsed = __webpack_require__(46170);
// EXTERNAL MODULE: ./build/core/histogram/histogram.js + 2 modules
var histogram = __webpack_require__(45375);
;// CONCATENATED MODULE: ./build/core/window/label-faults.js

function labelFaults(label) {
    const place = `label ${JSON.stringify(label.label)}`;
    const faults = [];
    if (label.count === 0)
        faults.push(`${place} has no row`);
    if (label.errors > label.count)
        faults.push(`${place} has ${label.errors} errors in ${label.count} rows`);
    const codes = Object.values(label.codes).reduce((sum, rows) => sum + rows, 0);
    if (codes !== label.count)
        faults.push(`${place} has ${label.count} rows, but its codes count ${codes}`);
    faults.push(...boundFaults(place, label, label.count));
    faults.push(...totalFaults(`histogram of ${place}`, label.histogram, label.count));
    faults.push(...okFaults(place, label));
    for (const kind of ['latency', 'connect']) {
        const times = label[kind];
        if (times === null)
            continue;
        const total = totalOf(times.histogram);
        if (typeof total === 'string')
            faults.push(`${kind} histogram of ${place}: ${total}`);
        else if (total > label.count || total === 0)
            faults.push(`${kind} of ${place} counts ${total} of ${label.count} rows`);
        else
            faults.push(...boundFaults(`${kind} of ${place}`, times, total));
    }
    return faults;
}
function boundFaults(place, { sumMs, minMs, maxMs }, rows) {
    if (minMs > maxMs)
        return [`${place} has the minimum ${minMs} ms above the maximum ${maxMs} ms`];
    if (sumMs >= rows * minMs && sumMs <= rows * maxMs)
        return [];
    return [`${place} has the sum ${sumMs} ms, impossible for ${rows} rows between ${minMs} and ${maxMs} ms`];
}
function okFaults(place, label) {
    if (label.errors === 0) {
        return label.okHistogram === undefined ? [] : [`${place} has no error and yet an okHistogram`];
    }
    if (label.okHistogram === undefined)
        return [`${place} has ${label.errors} errors and no okHistogram`];
    return totalFaults(`okHistogram of ${place}`, label.okHistogram, label.count - label.errors);
}
function totalFaults(place, encoded, expected) {
    const total = totalOf(encoded);
    if (typeof total === 'string')
        return [`${place}: ${total}`];
    return total === expected ? [] : [`${place} counts ${total} rows instead of ${expected}`];
}
function totalOf(encoded) {
    try {
        return histogram/* Histogram */.d.decode(encoded).total;
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}

// EXTERNAL MODULE: ./build/core/window/own-labels.js
var own_labels = __webpack_require__(663);
// EXTERNAL MODULE: ./build/core/protocol/scalar-shapes.js
var scalar_shapes = __webpack_require__(67790);
// EXTERNAL MODULE: ./build/core/protocol/shape.js
var shape = __webpack_require__(60198);
;// CONCATENATED MODULE: ./build/core/window/window-shape.js


const times = (0,shape/* nullable */.me)((0,shape/* objectOf */.Xy)({
    sumMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    minMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    maxMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    histogram: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
}));
const topErrors = (0,shape/* listOf */.c3)((0,shape/* objectOf */.Xy)({
    code: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
    message: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
    count: (0,shape/* shown */.SP)(scalar_shapes/* count */.U9),
    firstAtMs: (0,shape/* shown */.SP)(scalar_shapes/* signedAmount */.jd),
    url: (0,shape/* shown */.SP)(scalar_shapes/* text */.Qq),
}));
const label = (0,shape/* objectOf */.Xy)({
    label: (0,shape/* decides */.yN)(scalar_shapes/* text */.Qq),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('sample', 'transaction', 'setup', 'teardown')),
    count: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    errors: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    sumMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    minMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    maxMs: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    bytes: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)),
    sentBytes: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)),
    codes: (0,shape/* decides */.yN)((0,shape/* mapOf */.A7)(scalar_shapes/* count */.U9)),
    histogram: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    okHistogram: (0,shape/* decidesWhenPresent */.t0)(scalar_shapes/* name */.UU),
    latency: (0,shape/* decides */.yN)(times),
    connect: (0,shape/* decides */.yN)(times),
    topErrors: (0,shape/* shown */.SP)(topErrors),
});
const host = (0,shape/* objectOf */.Xy)({
    jmeterCpuPct: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    hostCpuPct: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    load1: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    memUsedBytes: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    ctxtPerSec: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    intrPerSec: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    stealPct: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    netTxBytes: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    netRxBytes: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    retransPct: (0,shape/* shown */.SP)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    gcMs: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
    timerLagP95Ms: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* amount */.vj)),
});
const windowShape = (0,shape/* objectOf */.Xy)({
    v: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)(1)),
    kind: (0,shape/* decides */.yN)((0,scalar_shapes/* oneOf */.yL)('window')),
    run: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    load: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    worker: (0,shape/* decides */.yN)(scalar_shapes/* name */.UU),
    seq: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    fromMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    toMs: (0,shape/* decides */.yN)(scalar_shapes/* amount */.vj),
    final: (0,shape/* decides */.yN)(scalar_shapes/* flag */.Jt),
    users: (0,shape/* decides */.yN)((0,shape/* nullable */.me)(scalar_shapes/* count */.U9)),
    late: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    cut: (0,shape/* decides */.yN)(scalar_shapes/* count */.U9),
    host: (0,shape/* decides */.yN)(host),
    labels: (0,shape/* decides */.yN)((0,shape/* listOf */.c3)(label)),
});

;// CONCATENATED MODULE: ./build/core/window/parse-window.js




function parseWindow(value) {
    const refused = (0,parsed/* refuse */.T)('window', windowShape, value, () => windowRules(value));
    return refused === null
        ? { ok: true, window: value }
        : { ok: false, fault: `${refused.fault.slice(0, -1)} (${parse_window_placeOf(value)}).` };
}
const windowFields = windowShape.fields ?? new Map();
function parse_window_placeOf(value) {
    const read = (field) => {
        const part = typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
        return typeof part === 'string' || typeof part === 'number' ? String(part) : '?';
    };
    return `load ${read('load')}, worker ${read('worker')}, window ${read('seq')}`;
}
function windowRules(window) {
    const faults = [];
    if (window.toMs <= window.fromMs)
        faults.push(`toMs ${window.toMs} does not lie after fromMs ${window.fromMs}`);
    const seen = new Set();
    for (const label of window.labels) {
        const key = `${label.kind}\0${label.label}`;
        if (seen.has(key))
            faults.push(`the ${label.kind} ${JSON.stringify(label.label)} stands there twice`);
        seen.add(key);
        faults.push(...labelFaults(label));
    }
    const unobserved = window.users === null ? window.labels.find(showsUsers) : undefined;
    if (unobserved !== undefined) {
        faults.push(`users is null, but ${JSON.stringify(unobserved.label)} has rows, and each row tells the users`);
    }
    return faults;
}
function showsUsers(label) {
    return (label.kind === 'sample' || label.kind === 'transaction') && label.label !== own_labels/* NO_ANSWER_LABEL */.Qf;
}

;// CONCATENATED MODULE: ./build/adapters/channel-windows/channel-window-source.js



function channelWindowSource(options) {
    const { channel, load, workers } = options;
    return {
        read: async (cursor, signal) => {
            const last = parseCursor(cursor);
            const page = emptyPage();
            for (const worker of workers) {
                signal.throwIfAborted();
                const found = await channel.list(keys/* keys */.H.windowPrefix(load, worker), last.get(worker));
                for (const key of found) {
                    signal.throwIfAborted();
                    await readWindow(channel, { key, load, worker }, page);
                    last.set(worker, key);
                }
            }
            return { ...page, cursor: JSON.stringify(Object.fromEntries(last)) };
        },
        fetch: async (ids, signal) => {
            const page = emptyPage();
            for (const { worker, seq } of ids) {
                signal.throwIfAborted();
                await readWindow(channel, { key: keys/* keys */.H.window(load, worker, seq), load, worker }, page);
            }
            return page;
        },
    };
}
function emptyPage() {
    return { windows: [], refused: [], cursor: null };
}
async function readWindow(channel, place, page) {
    const bytes = await channel.get(place.key);
    if (bytes === null)
        return;
    const parsed = parseWindow((0,encode_document/* decodeJson */.x)(bytes));
    if (!parsed.ok)
        page.refused.push(`${place.key} (${bytes.length} bytes): ${parsed.fault}`);
    else if (keys/* keys */.H.window(parsed.window.load, parsed.window.worker, parsed.window.seq) !== place.key) {
        page.refused.push(`${place.key} holds window ${parsed.window.seq} of worker ${parsed.window.worker} in load ${parsed.window.load}; a key and its window must agree.`);
    }
    else
        page.windows.push(parsed.window);
}
function parseCursor(cursor) {
    const value = cursor === null ? {} : JSON.parse(cursor);
    if (typeof value !== 'object' || value === null)
        throw new Error(`${String(cursor)} is no cursor of this source.`);
    return new Map(Object.entries(value).map(([worker, key]) => [worker, String(key)]));
}

// EXTERNAL MODULE: ./build/adapters/files/run-store.js + 1 modules
var run_store = __webpack_require__(88619);
;// CONCATENATED MODULE: ./build/core/search/connection-secrets.js
function connectionSecrets({ credentials, proxyUrl }) {
    return [...credentialSecrets(credentials), ...proxySecrets(proxyUrl)];
}
function credentialSecrets(credentials) {
    switch (credentials.kind) {
        case 'none':
            return [];
        case 'api-key': {
            const decoded = Buffer.from(credentials.apiKey, 'base64').toString();
            return [credentials.apiKey, decoded, decoded.slice(decoded.indexOf(':') + 1)];
        }
        case 'basic':
            return [credentials.password, basic(credentials.username, credentials.password)];
        case 'bearer':
            return [credentials.token];
    }
}
function proxySecrets(proxyUrl) {
    if (proxyUrl === null)
        return [];
    const { username, password } = new URL(proxyUrl);
    if (password === '')
        return [];
    const plain = decodeURIComponent(password);
    return [password, plain, basic(decodeURIComponent(username), plain)];
}
function basic(username, password) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}

// EXTERNAL MODULE: ./build/core/search/server-name.js
var server_name = __webpack_require__(85742);
// EXTERNAL MODULE: ./build/adapters/files/parse-run-record.js + 2 modules
var parse_run_record = __webpack_require__(21501);
// EXTERNAL MODULE: ./build/adapters/search/search-run-store.js + 13 modules
var search_run_store = __webpack_require__(6316);
;// CONCATENATED MODULE: ./build/core/search/owed-windows.js
const OVERDUE_SEQS = 2;
class OwedWindows {
    workers;
    newest = -1;
    offset = 0;
    constructor(workers) {
        this.workers = new Map([...workers].map((worker) => [worker, { next: 0, beyond: new Set(), last: Infinity }]));
    }
    see({ worker, seq, final }) {
        const seen = this.workers.get(worker);
        if (seen === undefined)
            return;
        this.newest = Math.max(this.newest, seq);
        if (final)
            seen.last = seq;
        if (seq >= seen.next)
            seen.beyond.add(seq);
        while (seen.beyond.delete(seen.next))
            seen.next += 1;
    }
    overdue(limit) {
        const all = [...this.workers].flatMap(([worker, seen]) => this.overdueOf(worker, seen));
        const from = all.length === 0 ? 0 : this.offset % all.length;
        const asked = [...all.slice(from), ...all.slice(0, from)].slice(0, limit);
        this.offset = from + asked.length;
        return asked;
    }
    overdueOf(worker, { next, beyond, last }) {
        const overdue = [];
        for (let seq = next; seq <= Math.min(this.newest - OVERDUE_SEQS, last); seq += 1) {
            if (!beyond.has(seq))
                overdue.push({ worker, seq });
        }
        return overdue;
    }
}

// EXTERNAL MODULE: ./build/core/search/stored-window.js
var stored_window = __webpack_require__(41289);
;// CONCATENATED MODULE: ./build/core/search/window-hit.js


function parseWindowHit(id, source) {
    const parsed = parseWindow((0,stored_window/* fromStoredWindow */._R)(source));
    if (!parsed.ok)
        return { ok: false, fault: `Document ${id}: ${parsed.fault}` };
    const { window } = parsed;
    if ((0,stored_window/* windowDocumentId */.ff)(window) === id)
        return { ok: true, window };
    return {
        ok: false,
        fault: `Document ${id} holds window ${window.seq} of worker ${window.worker} in load ${window.load} of run ${window.run}; an id and its window must agree.`,
    };
}

// EXTERNAL MODULE: ./build/core/search/explain-answer.js
var explain_answer = __webpack_require__(17427);
// EXTERNAL MODULE: ./build/adapters/search/ask-server.js
var ask_server = __webpack_require__(65167);
;// CONCATENATED MODULE: ./build/adapters/search/get-documents.js


const MAX_IDS = 200;
const GET_TIMEOUT_MS = 30_000;
async function getDocuments(server, { index, ids, doing }, signal) {
    const found = [];
    for (let from = 0; from < ids.length; from += MAX_IDS) {
        const request = { method: 'POST', path: `/${index}/_mget`, timeoutMs: GET_TIMEOUT_MS };
        const body = { ids: ids.slice(from, from + MAX_IDS) };
        const answer = await (0,ask_server/* askServer */.Pj)(server, { ...request, body, doing }, signal);
        for (const document of (0,ask_server/* toObjects */.oZ)(answer['docs'])) {
            const error = (0,ask_server/* toObject */.vw)(document['error']);
            if (error !== null && error['type'] !== 'index_not_found_exception') {
                throw new Error((0,explain_answer/* explainAnswer */.i)({ status: 503, body: { error } }, `${doing} (${String(document['_id'])})`));
            }
            if (document['found'] === true)
                found.push({ id: String(document['_id']), source: document['_source'], sort: [] });
        }
    }
    return found;
}

// EXTERNAL MODULE: ./build/adapters/search/page-size.js
var page_size = __webpack_require__(12937);
// EXTERNAL MODULE: ./build/adapters/search/read-hits.js
var read_hits = __webpack_require__(76819);
;// CONCATENATED MODULE: ./build/adapters/search/search-window-source.js






const BOUNDS = { maxHits: 1_000, maxBytes: 64_000_000 };
const MAX_OVERDUE = 200;
const READS_PER_OVERDUE = 2;
function searchWindowSource(options) {
    const { server, index, run, load, workers, bounds = BOUNDS } = options;
    const owed = new OwedWindows(workers);
    const sizer = (0,page_size/* pageSizer */.f)(bounds);
    let reads = 0;
    const get = async (ids, signal) => {
        const names = ids.map(({ worker, seq }) => (0,stored_window/* windowDocumentId */.ff)({ run, load, worker, seq }));
        return getDocuments(server, { index, ids: names, doing: 'read windows by name' }, signal);
    };
    const page = (hits, cursor) => {
        const windows = [];
        const refused = [];
        for (const { id, source } of hits) {
            const hit = parseWindowHit(id, source);
            if (hit.ok)
                windows.push(hit.window);
            else
                refused.push(hit.fault);
        }
        for (const window of windows)
            owed.see(window);
        return { windows, refused, cursor };
    };
    return {
        read: async (cursor, signal) => {
            const newer = await readNewer(options, { bounds, sizer, after: search_window_source_parseCursor(cursor) }, signal);
            const found = page(newer.hits, newer.after === null ? cursor : String(newer.after));
            reads += 1;
            if (reads % READS_PER_OVERDUE !== 0)
                return found;
            const overdue = owed.overdue(MAX_OVERDUE);
            if (overdue.length === 0)
                return found;
            const late = page(await get(overdue, signal).catch(() => []), null);
            return {
                windows: [...found.windows, ...late.windows],
                refused: [...found.refused, ...late.refused],
                cursor: found.cursor,
            };
        },
        fetch: async (ids, signal) => page(await get(ids, signal), null),
    };
}
async function readNewer({ server, index, run, load }, { bounds, sizer, after }, signal) {
    const hits = [];
    let last = after;
    let bytesLeft = bounds.maxBytes;
    for (let isMore = true; isMore && bytesLeft > 0;) {
        const size = sizer.next(bytesLeft);
        const search = {
            index,
            query: { bool: { filter: [{ term: { run } }, { term: { load } }] } },
            sort: [{ _seq_no: 'asc' }],
            after: last === null ? null : [last],
            size,
            preference: run,
            doing: 'read windows',
        };
        try {
            const found = await (0,read_hits/* readHits */.p)(server, search, signal);
            hits.push(...found);
            last = seqNoOf(found.at(-1)) ?? last;
            bytesLeft -= sizer.measure(found);
            isMore = found.length === size;
        }
        catch (error) {
            if (hits.length === 0)
                throw error;
            isMore = false;
        }
    }
    return { hits, after: last };
}
function seqNoOf(hit) {
    return typeof hit?.sort[0] === 'number' ? hit.sort[0] : null;
}
function search_window_source_parseCursor(cursor) {
    if (cursor === null)
        return null;
    const after = Number(cursor);
    if (!Number.isSafeInteger(after))
        throw new Error(`${cursor} is no cursor of this source.`);
    return after;
}

// EXTERNAL MODULE: ./build/core/search/index-names.js
var index_names = __webpack_require__(82166);
// EXTERNAL MODULE: ./build/core/window/same-body.js
var same_body = __webpack_require__(50110);
// EXTERNAL MODULE: ./build/stages/message-of.js
var message_of = __webpack_require__(96067);
// EXTERNAL MODULE: ./build/stages/with-deadline.js
var with_deadline = __webpack_require__(24881);
;// CONCATENATED MODULE: ./build/wiring/both-window-sources.js



const READ_DEADLINE = { what: 'a read of the search store', ms: 10_000 };
const FETCH_DEADLINE = { what: 'a fetch from the search store', ms: 20_000 };
const FETCH_RETRY_MS = 1_000;
function bothWindowSources({ search, channel, clock, say }) {
    const taken = new Map();
    let isDown = false;
    let reading = null;
    const tell = (error) => {
        if (!isDown)
            say(`${CANNOT_BE_READ} ${(0,message_of/* messageOf */.b)(error)}`);
        isDown = true;
    };
    const tellBack = () => {
        if (isDown)
            say('The search store can be read again.');
        isDown = false;
    };
    const start = (cursor) => {
        const page = (0,with_deadline/* withDeadline */.N)(clock, READ_DEADLINE, (signal) => search.read(cursor, signal));
        const started = {
            cursor,
            page: page.catch((error) => {
                if (reading === started)
                    reading = null;
                tell(error);
                return null;
            }),
        };
        return started;
    };
    const fetchFromSearch = async (ids, outer) => {
        try {
            return await (0,with_deadline/* withDeadline */.N)(clock, FETCH_DEADLINE, (late) => fetchPatiently(search, ids, { clock, signal: AbortSignal.any([outer, late]) }));
        }
        catch (error) {
            tell(error);
            return EMPTY_PAGE;
        }
    };
    return {
        read: async (cursor, signal) => {
            const at = both_window_sources_parseCursor(cursor);
            const fromChannel = channel.read(at.channel, signal);
            if (reading?.cursor !== at.search)
                reading = start(at.search);
            const { page } = reading;
            const inTime = isDown ? Promise.race([page, fromChannel.then(() => LATER)]) : page;
            const [found, passedOn] = await Promise.all([inTime, fromChannel]);
            const isFound = found !== LATER && found !== null;
            if (isFound) {
                reading = null;
                tellBack();
            }
            const searched = isFound ? found : { ...EMPTY_PAGE, cursor: at.search };
            return {
                windows: [...searched.windows, ...passedOn.windows].filter((window) => isNew(window, taken)),
                refused: [...searched.refused, ...passedOn.refused],
                cursor: JSON.stringify({ search: searched.cursor, channel: passedOn.cursor }),
            };
        },
        fetch: async (ids, signal) => {
            const pages = await Promise.all([fetchFromSearch(ids, signal), channel.fetch(ids, signal)]);
            const fetched = new Map();
            const windows = pages.flatMap((page) => page.windows).filter((window) => isNew(window, fetched));
            for (const window of windows)
                isNew(window, taken);
            return { windows, refused: pages.flatMap((page) => page.refused), cursor: null };
        },
    };
}
const CANNOT_BE_READ = 'The search store cannot be read; the results that workers pass on by the channel are still read.';
const LATER = 'later';
const EMPTY_PAGE = { windows: [], refused: [], cursor: null };
async function fetchPatiently(source, ids, { clock, signal }) {
    for (;;) {
        try {
            return await source.fetch(ids, signal);
        }
        catch (error) {
            await clock.sleep(FETCH_RETRY_MS, signal).catch(() => {
                throw error;
            });
        }
    }
}
function isNew(window, taken) {
    const key = `${window.load} ${window.worker} ${window.seq}`;
    const known = taken.get(key);
    if (known === undefined)
        taken.set(key, window);
    return known === undefined || !(0,same_body/* isSameBody */.Z)(known, window);
}
function both_window_sources_parseCursor(cursor) {
    if (cursor === null)
        return { search: null, channel: null };
    const { search, channel } = JSON.parse(cursor);
    return { search: toCursor(search), channel: toCursor(channel) };
}
function toCursor(value) {
    return typeof value === 'string' ? value : null;
}

// EXTERNAL MODULE: ./build/wiring/lazy-search-server.js
var lazy_search_server = __webpack_require__(65512);
// EXTERNAL MODULE: ./build/core/search/server-support.js
var server_support = __webpack_require__(92614);
;// CONCATENATED MODULE: ./build/core/doctor/judge-clock.js


const MAX_SKEW_MS = 1_000;
function clockSkewMs({ date, sentAtMs, receivedAtMs }) {
    const serverMs = date === null ? Number.NaN : Date.parse(date);
    if (Number.isNaN(serverMs))
        return null;
    if (sentAtMs > serverMs + 1_000)
        return sentAtMs - (serverMs + 1_000);
    return receivedAtMs < serverMs ? receivedAtMs - serverMs : 0;
}
function judgeClock(answer, server) {
    const skewMs = clockSkewMs(answer);
    if (skewMs === null)
        return notChecked(`${server} sends no date`);
    const size = formatDuration(Math.abs(skewMs));
    if (Math.abs(skewMs) <= MAX_SKEW_MS)
        return good(`agrees with ${server}`);
    return warning(`${size} ${skewMs > 0 ? 'ahead of' : 'behind'} ${server}`, 'Synchronise the clock (for example `timedatectl set-ntp true`): times of the load and of the system are laid over each other.');
}

// EXTERNAL MODULE: ./build/core/render/numbers.js
var numbers = __webpack_require__(36705);
// EXTERNAL MODULE: ./build/core/plan/utc-stamp.js
var utc_stamp = __webpack_require__(46496);
// EXTERNAL MODULE: ./build/adapters/search/ask-store.js
var ask_store = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/adapters/search/look-or-finding.js
var look_or_finding = __webpack_require__(59517);
;// CONCATENATED MODULE: ./build/adapters/search/check-clock.js






const check_clock_MAX_SKEW_MS = 5_000;
function checkClock(server, now, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(async () => {
        const sentAtMs = now();
        const query = { format: 'json', h: 'epoch' };
        const question = { method: 'GET', path: '/_cat/health', query, doing: 'ask the server for its time' };
        const { body } = await (0,ask_store/* askStore */.f)(server, question, signal);
        const receivedAtMs = now();
        const epochSec = Array.isArray(body) ? Number(body[0]?.epoch) : Number.NaN;
        if (Number.isNaN(epochSec))
            return [];
        const skewMs = clockSkewMs({ date: (0,utc_stamp/* isoTime */.L)(epochSec * 1_000), sentAtMs, receivedAtMs }) ?? 0;
        return Math.abs(skewMs) > check_clock_MAX_SKEW_MS ? [skewFinding(server, skewMs)] : [];
    });
}
function skewFinding({ kind, url }, skewMs) {
    const size = (0,numbers/* formatDuration */.a3)(Math.abs(skewMs));
    return {
        severity: 'warning',
        about: 'clock',
        message: `This machine's clock is ${size} ${skewMs > 0 ? 'ahead of' : 'behind'} that of ${(0,server_name/* productName */.t)(kind)} at ${url}. Synchronise both: dashboards lay results of the load and data of other programs over each other by time.`,
    };
}

// EXTERNAL MODULE: ./build/core/search/compare-mapping.js
var compare_mapping = __webpack_require__(16867);
// EXTERNAL MODULE: ./build/core/search/explain-conflict.js
var explain_conflict = __webpack_require__(45031);
// EXTERNAL MODULE: ./build/core/search/index-fields.js
var index_fields = __webpack_require__(29865);
// EXTERNAL MODULE: ./build/adapters/search/check-templates.js + 5 modules
var check_templates = __webpack_require__(13187);
// EXTERNAL MODULE: ./build/adapters/search/store-indices.js
var store_indices = __webpack_require__(96879);
;// CONCATENATED MODULE: ./build/adapters/search/check-indices.js







function checkIndices(server, index, runStartMs, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(async () => {
        const indices = await (0,store_indices/* allStoreIndices */.Y)(server, index, signal);
        const findings = [];
        for (const [kind, found] of indices) {
            const written = (0,index_names/* indexName */.mo)(index, kind, runStartMs);
            for (const each of found) {
                findings.push(...mappingFindings(kind, each, `Run \`${(0,check_templates/* installCommand */.J)(server.kind, index)}\`.`));
                if (each.name === written)
                    findings.push(...blockFindings(each));
            }
        }
        return findings;
    });
}
function mappingFindings(kind, { name, mappings }, install) {
    const { conflicts, missing } = (0,compare_mapping/* compareMapping */.a)(index_fields/* indexFields */.M[kind], mappings);
    if (conflicts.length > 0) {
        return [{ severity: 'error', about: 'mapping', message: (0,explain_conflict/* explainConflict */.C)(name, conflicts) }];
    }
    if (missing.length === 0)
        return [];
    const message = `The index ${name} does not know ${missing.join(', ')}: kept, but not found by searches and dashboards. ${install}`;
    return [{ severity: 'warning', about: 'mapping', message }];
}
function blockFindings({ name, settings }) {
    const blocks = ['write', 'read_only', 'read_only_allow_delete'].filter((block) => String(settings[`index.blocks.${block}`]) === 'true');
    return blocks.map((block) => ({
        severity: 'error',
        about: 'read-only',
        message: block === 'read_only_allow_delete'
            ? `The index ${name} is read-only since the server's disk is almost full (index.blocks.${block}): make room, for example by \`loadtest-action store prune\`, and it takes writes again.`
            : `The index ${name} is read-only (index.blocks.${block}): set that to false, or use another --index (results.index).`,
    }));
}

// EXTERNAL MODULE: ./build/core/search/answer-error.js
var answer_error = __webpack_require__(34278);
;// CONCATENATED MODULE: ./build/core/search/missing-privileges.js
function privilegesQuestion(role) {
    return { cluster: role.cluster, index: role.indices };
}
function missingPrivileges(answer) {
    const { cluster, index } = object(answer);
    const ofCluster = denied(cluster).map((privilege) => `${privilege} on the cluster`);
    const ofIndices = Object.entries(object(index)).flatMap(([name, privileges]) => denied(privileges).map((privilege) => `${privilege} on ${name}`));
    return [...ofCluster, ...ofIndices];
}
function grantedPrivileges(answer, pattern) {
    const privileges = object(object(object(answer)['index'])[pattern]);
    return Object.entries(privileges).flatMap(([privilege, isGranted]) => (isGranted === true ? [privilege] : []));
}
function denied(privileges) {
    return Object.entries(object(privileges)).flatMap(([privilege, isGranted]) => isGranted === false ? [privilege] : []);
}
function object(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./build/core/search/roles.js

const storeRoles = (/* unused pure expression or super */ null && (['worker', 'controller', 'installer']));
function elasticsearchRole(role, index) {
    switch (role) {
        case 'worker':
            return { cluster: [], indices: [{ names: patterns(index, ['windows']), privileges: ['create_doc'] }] };
        case 'controller':
            return {
                cluster: ['monitor'],
                indices: [
                    {
                        names: patterns(index, index_names/* indexKinds */.aR),
                        privileges: ['create_index', 'index', 'maintenance', 'read', 'view_index_metadata'],
                    },
                ],
            };
        case 'installer':
            return {
                cluster: ['manage_ilm', 'manage_index_templates', 'monitor'],
                indices: [{ names: patterns(index, index_names/* indexKinds */.aR), privileges: ['manage'] }],
            };
    }
}
function openSearchRole(role, index) {
    const { cluster, indices } = openSearchActions[role];
    const kinds = role === 'worker' ? ['windows'] : indexKinds;
    return {
        cluster_permissions: cluster,
        index_permissions: [{ index_patterns: patterns(index, kinds), allowed_actions: indices }],
    };
}
const openSearchActions = {
    worker: {
        cluster: ['indices:data/write/bulk'],
        indices: ['indices:data/write/bulk[s]', 'indices:data/write/index'],
    },
    controller: {
        cluster: [
            'cluster:monitor/health',
            'cluster:monitor/main',
            'indices:admin/index_template/get',
            'indices:data/read/mget',
            'indices:data/write/bulk',
        ],
        indices: [
            'indices:admin/create',
            'indices:admin/get',
            'indices:admin/refresh*',
            'indices:data/read/get',
            'indices:data/read/mget*',
            'indices:data/read/search',
            'indices:data/write/bulk[s]',
            'indices:data/write/index',
        ],
    },
    installer: {
        cluster: [
            'cluster:admin/opendistro/ism/policy/get',
            'cluster:admin/opendistro/ism/policy/write',
            'cluster:monitor/health',
            'cluster:monitor/main',
            'indices:admin/index_template/get',
            'indices:admin/index_template/put',
        ],
        indices: ['indices:admin/create', 'indices:admin/delete', 'indices:admin/get', 'indices:admin/mapping/put'],
    },
};
function patterns(index, kinds) {
    return kinds.map((kind) => (0,index_names/* indexPattern */.V$)(index, kind));
}

;// CONCATENATED MODULE: ./build/adapters/search/check-privileges.js










function checkPrivileges(server, index, signal) {
    return (0,look_or_finding/* lookOrFinding */.c)(() => server.kind === 'elasticsearch' ? askPrivileges(server, index, signal) : tryPrivileges(server, index, signal));
}
async function askPrivileges(server, index, signal) {
    const answer = await (0,ask_store/* askStore */.f)(server, {
        method: 'POST',
        path: '/_security/user/_has_privileges',
        body: privilegesQuestion(elasticsearchRole('controller', index)),
        doing: 'ask which privileges the credentials have',
        accepted: [400, 404, 405, 500],
    }, signal);
    const missing = answer.status === 200 ? missingPrivileges(answer.body) : [];
    if (missing.length === 0)
        return [];
    return [lacking(`The credentials lack these privileges: ${missing.join(', ')}.`)];
}
async function tryPrivileges(server, index, signal) {
    const patterns = index_names/* indexKinds */.aR.map((kind) => (0,index_names/* indexPattern */.V$)(index, kind)).join(',');
    const query = { ignore_unavailable: 'true', allow_no_indices: 'true' };
    const read = { method: 'POST', path: `/${encodeURIComponent(patterns)}/_search`, query, body: { size: 0 } };
    const tries = [await tryRequest(server, { ...read, doing: `read ${patterns}` }, signal)];
    const runs = (0,index_names/* indexPattern */.V$)(index, 'runs');
    const [there] = await (0,store_indices/* storeIndices */.F)(server, index, 'runs', signal);
    const isOurs = there !== undefined && (0,compare_mapping/* compareMapping */.a)(index_fields/* indexFields */.M.runs, there.mappings).conflicts.length === 0;
    if (isOurs) {
        const write = {
            method: 'PUT',
            path: `/${encodeURIComponent(runs)}/_create/permission`,
            body: NO_DOCUMENT,
        };
        tries.push(await tryRequest(server, { ...write, doing: `write ${runs}` }, signal));
    }
    return tries.flat();
}
const NO_DOCUMENT = { '@timestamp': 'not a time: whether documents may be written is tried with this' };
async function tryRequest(server, { doing, ...request }, signal) {
    const answer = await (0,ask_store/* askStore */.f)(server, { ...request, doing, accepted: [400, 403, 404, 409, 429] }, signal);
    const isLacking = answer.status === 403 && (0,answer_error/* readAnswerError */.f)(answer.body).type !== 'cluster_block_exception';
    return isLacking ? [lacking((0,explain_answer/* explainAnswer */.i)(answer, doing))] : [];
}
function lacking(message) {
    const roles = '`loadtest-action store roles` prints the smallest roles that suffice.';
    return { severity: 'error', about: 'privileges', message: message.includes(roles) ? message : `${message} ${roles}` };
}

// EXTERNAL MODULE: ./build/adapters/search/identify-server.js
var identify_server = __webpack_require__(53286);
;// CONCATENATED MODULE: ./build/adapters/search/check-store.js






async function checkStore(server, index, now, signal) {
    const identity = await (0,identify_server/* identifyServer */.O)(server, signal);
    const { level, message } = (0,server_support/* serverSupport */.t)(identity);
    if (level === 'refused') {
        return { server: identity, findings: [{ severity: 'error', about: 'version', message: message ?? '' }] };
    }
    const looks = await Promise.all([
        (0,check_templates/* checkTemplates */.Y)(server, index, signal),
        checkIndices(server, index, now(), signal),
        checkPrivileges(server, index, signal),
        checkClock(server, now, signal),
    ]);
    const version = message === null ? [] : [{ severity: 'warning', about: 'version', message }];
    return { server: identity, findings: withoutDoubles([...version, ...looks.flat()]) };
}
function withoutDoubles(findings) {
    return findings.filter(({ message }, at) => findings.findIndex((other) => other.message === message) === at);
}

// EXTERNAL MODULE: ./build/adapters/search/prepare-indices.js
var prepare_indices = __webpack_require__(64129);
// EXTERNAL MODULE: ./build/adapters/search/search-server.js
var search_server = __webpack_require__(10070);
;// CONCATENATED MODULE: ./build/wiring/prepare-search-store.js






const DEADLINE = { what: 'Looking at the store', ms: 60_000 };
async function prepareSearchStore(server, run, signal) {
    return await (0,with_deadline/* withDeadline */.N)(run.clock, DEADLINE, async (late) => {
        try {
            return await prepare(server, run, AbortSignal.any([signal, late]));
        }
        catch (error) {
            signal.throwIfAborted();
            const texts = late.aborted ? [`${(0,message_of/* messageOf */.b)(late.reason)}.`] : sentencesOf(error);
            return texts.map((text) => ({ kind: 'store', severity: 'error', text }));
        }
    });
}
async function prepare(server, run, signal) {
    const { index, startedAtMs, clock } = run;
    const { findings } = await checkStore(server, index, () => clock.now(), signal);
    const isUsable = findings.every(({ severity }) => severity !== 'error');
    if (isUsable)
        await (0,prepare_indices/* prepareIndices */._)(server, index, startedAtMs, signal);
    return findings.map(({ severity, message }) => ({ kind: 'store', severity, text: message }));
}
function sentencesOf(error) {
    if (error instanceof run_error/* InputError */.d)
        return error.faults;
    if (error instanceof run_error/* StartError */.D)
        return [error.hint === null ? error.message : `${error.message} ${error.hint}`];
    if (error instanceof search_server/* SearchUnreachable */.p)
        return [error.message];
    throw error;
}

;// CONCATENATED MODULE: ./build/wiring/search-parts.js







const WRITE_DEADLINE_MS = 30_000;
function searchParts({ index, controller, worker }, { runId, startedAtMs, timingsFactor, clock, say }) {
    const server = (0,lazy_search_server/* lazySearchServer */.w)(controller);
    const windowsIndex = (0,index_names/* indexName */.mo)(index, 'windows', startedAtMs);
    const writeDeadlineMs = WRITE_DEADLINE_MS * timingsFactor;
    const startOf = (asked) => (asked === runId ? startedAtMs : null);
    return {
        runStore: (0,search_run_store.searchRunStore)({ server, index, clock, say, parse: parse_run_record/* parseRunRecord */.Y, startOf, writeDeadlineMs }),
        workerStore: { v: 1, connection: worker, windowsIndex },
        prepare: (signal) => prepareSearchStore(server, { index, startedAtMs, clock }, signal),
        windowsOf: (channel, load, workers) => {
            const search = searchWindowSource({ server, index: windowsIndex, run: runId, load, workers });
            return bothWindowSources({ search, channel, clock, say });
        },
        close: () => server.close(),
    };
}

;// CONCATENATED MODULE: ./build/wiring/run-stores.js





function runStoresOf(store, { resultsDir, github, log }, run) {
    const folder = (0,run_store/* filesRunStore */.Y)(resultsDir, run.say);
    const inFolder = {
        ports: {
            runStores: [folder],
            history: store.kind === 'out-of-reach' ? outOfReach(store) : (github ?? folder),
            prepareStores: () => Promise.resolve([]),
            openWindows: (channel, load, workers) => channelWindowSource({ channel, load, workers }),
        },
        workerStore: null,
        close: () => Promise.resolve(),
    };
    if (store.kind !== 'search')
        return inFolder;
    for (const secret of [store.controller, store.worker].flatMap(connectionSecrets))
        log.mask(secret);
    const search = searchParts(store, run);
    return {
        ports: {
            runStores: [folder, search.runStore],
            history: search.runStore,
            prepareStores: (signal) => search.prepare(signal),
            openWindows: (channel, load, workers) => search.windowsOf(channelWindowSource({ channel, load, workers }), load, workers),
        },
        workerStore: search.workerStore,
        close: () => search.close(),
    };
}
function outOfReach({ store, text }) {
    const refuse = () => Promise.reject(new Error(text));
    return {
        name: (0,server_name/* productName */.t)(store),
        isShared: true,
        save: () => Promise.resolve(),
        load: refuse,
        recent: refuse,
        append: refuse,
        annotate: refuse,
        documents: () => {
            throw new Error(text);
        },
    };
}

;// CONCATENATED MODULE: ./build/wiring/controller.js



















function composeController(spec, options) {
    const { env, workflow } = options;
    const mask = (0,secret_mask/* secretMask */.h)();
    const log = maskingLog(options.log, mask);
    const clock = (0,system_clock/* systemClock */.m)();
    const random = () => clock.random();
    const get = (name) => env[name];
    const { resultsDir } = spec;
    const say = (text) => {
        log.line(text);
    };
    const github = workflow === undefined ? null : workflow.parts(spec, { clock, say });
    const runId = runIdOf(spec, options, clock);
    const startedAtMs = clock.now();
    const { store = { kind: 'files' } } = options;
    const stores = runStoresOf(store, { resultsDir, github: github?.history ?? null, log }, { runId, startedAtMs, timingsFactor: spec.timingsFactor, clock, say });
    return {
        [Symbol.asyncDispose]: () => stores.close(),
        request: {
            spec,
            origin: { runId, random },
            startedAtMs,
            identity: identityOf(spec, options, { runId, mask }),
            versions: { 'loadtest-action': version/* PRODUCT_VERSION */.v, node: process.versions.node, jmeter: spec.jmeter.version },
        },
        ports: {
            clock,
            log,
            fleet: fleetOf(spec, options, { clock, log, workerStore: stores.workerStore }),
            commands: systemCommands({
                env: get,
                say: (line) => {
                    log.line(`  ${line}`);
                },
            }),
            httpProbe: systemHttpProbe(),
            workspace: systemWorkspace(),
            secrets: environmentSecrets(get),
            ...stores.ports,
            commits: github?.commits ?? gitCommits({ dir: spec.baseDir, env: get }),
            deployments: github?.deployments ?? null,
            publishers: [filesPublisher(resultsDir), ...(github?.publishers ?? [])],
            runState: savedInBoth(filesRunState(resultsDir), options.shellState),
            controllerPid: process.pid,
            fleetRef: ({ runId, fleetId }) => ({
                v: 1,
                kind: 'local',
                fleetId,
                channel: (0,external_node_path_.join)(resultsDir, 'runs', runId, 'fleets', fleetId, 'channel'),
            }),
            openChannel: (ref) => (0,folder_channel/* folderChannel */.K)(ref.channel),
        },
    };
}
function fleetOf(spec, { env, agentFile, cacheDir }, parts) {
    const { clock, log, workerStore } = parts;
    const get = (name) => env[name];
    const environment = { get, names: Object.keys(env) };
    return (0,local_fleet/* localFleet */.E)({
        clock,
        platform: process.platform,
        nodeFile: process.execPath,
        agentFile,
        findTools: async (signal) => {
            const java = await findJava(environment, signal);
            const search = {
                version: spec.jmeter.version,
                configuredHome: spec.jmeter.home,
                env: environment,
                cacheDir: cacheDir,
                clock,
                say: (text) => {
                    log.line(text);
                },
            };
            return { javaFile: java.command, jmeterHome: (await ensureJmeter(search, signal)).home };
        },
        env: get,
        formatSecrets: propertiesText,
        workerStore,
    });
}
function maskingLog(log, mask) {
    return {
        ...log,
        mask: (secret) => {
            mask.add(secret);
            log.mask(secret);
        },
    };
}
function runIdOf(spec, { workflow }, clock) {
    const context = workflow?.context;
    const github = context && { runId: String(context.workflowRun), attempt: String(context.attempt) };
    const text = (0,ids/* randomText */.xM)(() => clock.random());
    return (0,ids/* makeRunId */.fN)({ name: spec.name, nowMs: clock.now(), randomText: text, github });
}
function savedInBoth(files, shell) {
    if (shell === undefined)
        return files;
    return {
        load: (runId) => files.load(runId),
        save: async (state) => {
            await Promise.all([files.save(state), shell.save(state)]);
        },
    };
}


/***/ })

};
