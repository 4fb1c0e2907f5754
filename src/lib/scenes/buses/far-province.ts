/** Where the buses go, as the column `region` has it. */
export const FAR_PROVINCE = 'Hubei';
