import { runFakeService } from '../../fake-service';

void runFakeService('REFERENCE_');
