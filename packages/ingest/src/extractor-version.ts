/** Changes with every change of meaning in what is extracted; `build_info` carries it. */
export const extractorVersion = '0.2.0'
