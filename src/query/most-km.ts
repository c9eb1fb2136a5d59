/** The study area is 690 km across: a wider circle asks for everything. */
export const mostKm = 1000;
