export declare function partsOf(text: string): { readonly args: string[]; readonly plurals: string[][] };
