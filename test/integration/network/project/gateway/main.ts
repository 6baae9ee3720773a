import { runFakeService } from '../fake-service';

void runFakeService('GATEWAY_');
