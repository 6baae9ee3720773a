import { runFakeLoader } from '../../fake-loader';

void runFakeLoader(process.env.BETA_DATABASE_URL);
