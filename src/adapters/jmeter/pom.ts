// All stock modules. ApacheJMeter_functions is a dependency of none: unnamed, `${__P(…)}` stays literal text.
const modules = [
  'ApacheJMeter',
  ...['core', 'components', 'functions', 'http', 'java', 'tcp', 'jdbc', 'jms'].map((name) => `ApacheJMeter_${name}`),
  ...['ldap', 'mail', 'ftp', 'junit', 'native', 'bolt', 'mongodb'].map((name) => `ApacheJMeter_${name}`),
];

const jmeter = '<groupId>org.apache.jmeter</groupId>';
const versioned = '<version>${jmeter.version}</version>';

// Without both BOMs Maven picks other versions of JMeter's libraries than the release has.
const boms = ['ApacheJMeter_bom', 'ApacheJMeter_bom-thirdparty'];

/**
 * Maven's orders to lay out a runnable JMeter from the jars of Maven Central alone:
 * `mvn -f pom.xml -Djmeter.version=V -Djmeter.home=DIR generate-resources`.
 */
export const pom = `<?xml version="1.0" encoding="UTF-8"?>
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

function execution(id: string, goal: string, configuration: string): string {
  return `      <execution><id>${id}</id><phase>generate-resources</phase><goals><goal>${goal}</goal></goals><configuration>${configuration}</configuration></execution>`;
}

function artifact(id: string, more: string): string {
  return `<artifactItems><artifactItem>${jmeter}<artifactId>${id}</artifactId>${versioned}${more}</artifactItem></artifactItems>`;
}

function into(folder: string): string {
  return `<outputDirectory>\${jmeter.home}${folder === '' ? '' : `/${folder}`}</outputDirectory>`;
}
