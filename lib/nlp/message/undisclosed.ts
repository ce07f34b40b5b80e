import type { Doc } from './document.ts';
import { Gated } from './gate.ts';

const UNDISCLOSED = new Gated(
  /(?<![a-z])(?:(?:my|our|a|an|the|one of (?:my|our)) (?:[\w-]{2,14} ){0,3}client|confidential (?:client|search|company)|leading (?:company|bank|firm|player)|a (?:well-known|large|major|global|fast-growing|stealth) (?:company|firm|bank|startup|start-up|player)|can't name|cannot name|undisclosed|einen (?:\w+ )?kunden|ein namhaftes unternehmen|un (?:client|grand groupe)|un cliente|um cliente|een opdrachtgever|stealth)(?![a-z])/,
);
export const hidesClient = (doc: Doc): boolean => UNDISCLOSED.test(doc);
