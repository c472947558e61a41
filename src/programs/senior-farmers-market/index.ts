/** What rules may ask of this program. */
export { farmersMarketLimit, farmersMarketWorth } from './senior-farmers-market.ts';
