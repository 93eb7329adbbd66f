import { environmentSecrets } from '../../src/adapters/system/secrets.ts';
import { fakeSecrets } from '../fakes/fake-secrets.ts';
import { secretsContract } from './secrets.contract.ts';

const values = new Map([['API_TOKEN', 's3cr3t-väl=ue']]);

secretsContract('environment', () => environmentSecrets((name) => values.get(name)));
secretsContract('fake', () => fakeSecrets({ 'env:API_TOKEN': 's3cr3t-väl=ue' }));
