using System.Globalization;
using DistrictApp.Load;

// Starts the application with a database and a folder of rules of its own, and loads it: [seconds] [workers].
var seconds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 60;
var workers = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8;

using var app = await StartedApp.Start();
var memory = new MemoryCurve(app);
var load = new MixedLoad(app.Address, app.RulesDirectory, workers);
var result = await load.Run(TimeSpan.FromSeconds(seconds), memory.Take);
Console.Write(LoadReport.Write(result, memory, seconds, workers));
return result.IsGood && memory.IsBounded ? 0 : 1;
