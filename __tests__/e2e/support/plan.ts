/** A plan of one thread group with one GET sampler, driven by our words. `extra` stands after the sampler. */
export function simplePlan(
  options: { readonly path?: string; readonly thinkMs?: number; readonly extra?: string } = {},
): string {
  const { path = '/', thinkMs = 20, extra = '' } = options;
  return `<?xml version="1.0" encoding="UTF-8"?>
<jmeterTestPlan version="1.2" properties="5.0" jmeter="5.6.3">
  <hashTree>
    <TestPlan guiclass="TestPlanGui" testclass="TestPlan" testname="Simple"/>
    <hashTree>
      <ThreadGroup guiclass="ThreadGroupGui" testclass="ThreadGroup" testname="Visitors">
        <stringProp name="ThreadGroup.num_threads">\${__P(users)}</stringProp>
        <stringProp name="ThreadGroup.ramp_time">\${__P(rampUp)}</stringProp>
        <boolProp name="ThreadGroup.scheduler">true</boolProp>
        <stringProp name="ThreadGroup.duration">\${__P(duration)}</stringProp>
        <stringProp name="ThreadGroup.on_sample_error">continue</stringProp>
        <elementProp name="ThreadGroup.main_controller" elementType="LoopController" guiclass="LoopControlPanel" testclass="LoopController">
          <boolProp name="LoopController.continue_forever">false</boolProp>
          <intProp name="LoopController.loops">-1</intProp>
        </elementProp>
      </ThreadGroup>
      <hashTree>
        <HTTPSamplerProxy guiclass="HttpTestSampleGui" testclass="HTTPSamplerProxy" testname="Home">
          <stringProp name="HTTPSampler.domain">\${__P(targetHost)}</stringProp>
          <stringProp name="HTTPSampler.port">\${__P(targetPort)}</stringProp>
          <stringProp name="HTTPSampler.protocol">\${__P(targetProtocol)}</stringProp>
          <stringProp name="HTTPSampler.path">${path}</stringProp>
          <stringProp name="HTTPSampler.method">GET</stringProp>
          <boolProp name="HTTPSampler.use_keepalive">true</boolProp>
          <boolProp name="HTTPSampler.follow_redirects">true</boolProp>
          <elementProp name="HTTPsampler.Arguments" elementType="Arguments">
            <collectionProp name="Arguments.arguments"/>
          </elementProp>
        </HTTPSamplerProxy>
        <hashTree/>
        <ConstantTimer guiclass="ConstantTimerGui" testclass="ConstantTimer" testname="Think">
          <stringProp name="ConstantTimer.delay">${thinkMs}</stringProp>
        </ConstantTimer>
        <hashTree/>
        ${extra}
      </hashTree>
    </hashTree>
  </hashTree>
</jmeterTestPlan>
`;
}
