import { profileReader } from './reader.ts';

/** LinkedIn profiles by their address, for the injected script. */
export const linkedinProfile = profileReader();
