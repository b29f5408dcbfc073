/** What is offered as a file. */
export interface OfferedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Gives the visitor a file that the page has made; nothing is sent anywhere. */
export const download = ({ name, type, text }: OfferedFile): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};

/** A document or an answer as a JSON file, written as the command line writes it. */
export const jsonFile = (name: string, value: unknown): OfferedFile => ({
  name,
  type: "application/json",
  text: `${JSON.stringify(value, null, 2)}\n`,
});
