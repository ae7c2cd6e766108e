using FsCheck;
using FsCheck.Fluent;

namespace Htx.Indicators.Rules.Tests;

public sealed class MutatedFileProperties
{
    private static readonly byte[] Rules = File.ReadAllBytes(Repository.Rules47);
    private static readonly byte[] Data = File.ReadAllBytes(Repository.Sample);

    /// <summary>Cuts, doubles, swaps and overwrites stretches of a good file.</summary>
    public static Gen<byte[]> Mutations(byte[] good) =>
        from edits in Gen.Choose(1, 4)
        from mutated in Gen.ListOf(Gen.Choose(0, int.MaxValue - 1), edits * 4).Select(numbers => Mutate(good, numbers))
        select mutated;

    [Law(MaxTest = 3_000)]
    public Property A_mutated_rule_set_gives_a_rule_set_or_errors_and_never_an_exception() =>
        Prop.ForAll(Mutations(Rules).ToArbitrary(), text =>
        {
            var result = RuleSetReader.Read(text, "x");
            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
        });

    [Law(MaxTest = 3_000)]
    public Property Mutated_observations_are_judged_or_refused_and_never_an_exception() =>
        Prop.ForAll(Mutations(Data).ToArbitrary(), text =>
        {
            var result = ObservationReader.Read(text, "x", Sample.Resolution47.RuleSet);
            Assert.Equal(result.Succeeded, result.Diagnostics.All(d => d.Severity == Severity.Warning));
            if (result.Succeeded)
                Assert.NotEmpty(TextReport.Write(Sample.Resolution47.Assess(result.Value)));
        });

    private static byte[] Mutate(byte[] good, List<int> numbers)
    {
        var text = good.ToList();
        string[] pieces = ["0", "-1", "null", "{}", "[]", "\"", ",", "}", "true", "1e9", "0.1234567891", "\"id\"", "\"measures\":{},", "ạ", "\\u0000"];
        for (var i = 0; i + 3 < numbers.Count; i += 4)
        {
            var (from, length) = (numbers[i + 1] % text.Count, numbers[i + 2] % 12);
            length = Math.Min(length, text.Count - from);
            switch (numbers[i] % 3)
            {
                case 0 when text.Count > length + 1:
                    text.RemoveRange(from, length);
                    break;
                case 1:
                    text.InsertRange(numbers[i + 3] % text.Count, text.GetRange(from, length));
                    break;
                default:
                    text.InsertRange(from, Encoding.UTF8.GetBytes(pieces[numbers[i + 3] % pieces.Length]));
                    break;
            }
        }

        return [.. text];
    }
}
