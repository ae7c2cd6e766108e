using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Htx.Indicators.Rules.Tests;

/// <summary>The room that subjects are classified in is not cleared; what it held before makes no difference.</summary>
public sealed class BulkRoomTests
{
    /// <summary>More places than are taken on the stack.</summary>
    private const int Many = 200;

    /// <summary>Zeros, figures that are no numbers, large ones, and states that are reasons.</summary>
    [Theory]
    [InlineData(0x00, false)]
    [InlineData(0xFF, false)]
    [InlineData(0x7F, false)]
    [InlineData(0x02, false)]
    [InlineData(0x00, true)]
    [InlineData(0xFF, true)]
    [InlineData(0x7F, true)]
    [InlineData(0x02, true)]
    public void What_the_room_held_before_makes_no_difference(byte remains, bool isLarge)
    {
        var rules = CompiledRuleSet.Compile(RulesOf(isLarge ? Many : 3));
        var classifier = new BulkClassifier(rules);
        var marks = new FigureMark[classifier.Inputs.Count];
        var outcomes = new Outcome[classifier.Items.Count];
        for (var missing = -1; missing < 3; missing++)
        {
            var set = Figures(marks.Length, missing);
            var figures = new decimal[marks.Length];
            classifier.Fill(set, figures, marks);
            Leave(remains);

            classifier.Judge(figures, marks, outcomes);

            Assert.Equal(rules.Assess(set).Items.Select(item => item.Outcome), outcomes);
        }
    }

    private static ObservationSet Figures(int count, int missing) =>
        new(new("x", "X"), new(2025, 12, 31), Enumerable.Range(0, count).Where(i => i != missing).Select(i => KeyValuePair.Create($"m{i}", Observation.Of(4))));

    /// <summary>Measures, their sum, a share that builds on it, one compared with another, and a formula without a value where there is a figure for all.</summary>
    private static RuleSet RulesOf(int count)
    {
        var given = string.Join(',', Enumerable.Range(0, count).Select(i => $$"""
            "m{{i}}": { "title": "T", "unit": "ha", "kind": "amount" }
            """));
        var text = $$"""
            {
              "id": "x", "version": 1, "document": { "kind": "Nghị quyết", "number": "1/NQ", "title": "T", "issuedOn": null }, "inForce": { "from": null },
              "measures": {
                {{given}},
                "sum": { "title": "S", "unit": "ha", "kind": "amount", "formula": "m0 + m1 + m{{count - 1}}" },
                "share": { "title": "P", "unit": "%", "kind": "percent", "formula": "m0 / sum * 100" },
                "none": { "title": "N", "unit": "ha", "kind": "amount", "formula": "m1 / (m0 - m1)" }
              },
              "indicators": [ { "number": "1", "title": "I", "items": [ {{string.Join(',', Items(("sum", "12"), ("share", "33"), ("none", "1"), ("m0", "\"m1\""), ("m2", "4"), ("share", "33.333333333")))}} ] } ]
            }
            """;
        return RuleSetReader.Read(Encoding.UTF8.GetBytes(text), "x").GetValue();
    }

    private static IEnumerable<string> Items(params (string Measure, string Number)[] items) => items.Select((item, i) => $$"""
        { "id": "1.{{i}}", "title": "N", "measure": "{{item.Measure}}", "target": { "reach": {{item.Number}} }, "basis": { "clause": "c", "quote": "q" } }
        """);

    /// <summary>Leaves something where room is taken next: on the stack, and among the arrays that are lent.</summary>
    private static void Leave(byte remains)
    {
        LeaveInArrays<long>(remains);
        LeaveInArrays<double>(remains);
        LeaveInArrays<byte>(remains);
        LeaveOnStack(remains);
    }

    private static void LeaveInArrays<T>(byte remains)
        where T : unmanaged
    {
        var room = ArrayPool<T>.Shared.Rent(Many);
        MemoryMarshal.AsBytes(room.AsSpan()).Fill(remains);
        ArrayPool<T>.Shared.Return(room);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LeaveOnStack(byte remains)
    {
        Span<byte> room = stackalloc byte[32 * 1024];
        room.Fill(remains);
    }
}
