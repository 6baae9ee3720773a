import { runFakeLoader } from '../../fake-loader';

void runFakeLoader(process.env.REFERENCE_DATABASE_URL);
