/**
 * Our log4j2 configuration: JMeter's own log, each line led by epoch milliseconds, so that start lines give exact times
 * whatever the time zone. The GUI's appender is left out, with it four warnings about package scanning on stdout.
 */
export const logConfig = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <File name="jmeter-log" fileName="\${sys:jmeter.logfile:-jmeter.log}" append="false">
      <PatternLayout charset="UTF-8" pattern="%d{UNIX_MILLIS} %d{ISO8601}{UTC}Z %p %c{1.}: %m%n"/>
    </File>
  </Appenders>
  <Loggers>
    <Root level="info"><AppenderRef ref="jmeter-log"/></Root>
  </Loggers>
</Configuration>
`;
