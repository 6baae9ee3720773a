import { runFakeService } from '../../fake-service';

void runFakeService('BETA_');
