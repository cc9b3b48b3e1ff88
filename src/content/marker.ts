import { offerMarker } from './joint.ts';
import { startSession } from './session.ts';

offerMarker(startSession);
