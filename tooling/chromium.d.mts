export declare const browserPath: () => string | undefined;
export declare const chromiumLaunch: () => { executablePath: string; args: string[] };
