const TITLE_GOES_ON =
  /^ (?:\p{Lu}[\p{L}-]+ ){0,2}(?:Manager|Managers|Director|Supervisor|Engineer|Lead|Leader|Assistant|Worker|Operative|Operator|Technician|Coordinator|Co-ordinator|Associate|Planner|Chef|Nurse|Clerk|Head|Keeper|Officer|Executive|Specialist)(?!\p{L})/u;

/** Whether a workplace's name only begins a title: "on a permanent Warehouse Operations Manager", "opening of Store Manager". */
export const isTitled = (text: string, start: number, end: number): boolean =>
  /(?:^|[\s/-])\p{Lu}[\p{L}-]*$/u.test(text.slice(start, end)) && TITLE_GOES_ON.test(text.slice(end, end + 60));
