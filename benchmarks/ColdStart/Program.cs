using System.Diagnostics;
using System.Globalization;
using Htx.Indicators;
using Htx.Indicators.Rules;

// Prints the milliseconds from the text of a rule set to its first verdict, in a process that has done nothing yet.
var text = File.ReadAllBytes(args[0]);
var start = Stopwatch.GetTimestamp();
var rules = CompiledRuleSet.Compile(RuleSetReader.Read(text, args[0]).GetValue());
var values = rules.RuleSet.Measures.Where(measure => measure.Formula is null && measure.Kind != MeasureKind.Flag).ToDictionary(measure => measure.Id, _ => Observation.Of(20));
var assessment = rules.Assess(new(new("x", "X"), new(2023, 11, 10), values));
var elapsed = Stopwatch.GetElapsedTime(start);
if (assessment.ItemTally.Total == assessment.ItemTally.NotAssessed)
    throw new InvalidOperationException("There is no verdict.");
Console.WriteLine(elapsed.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
