using System.Globalization;
using System.Runtime.ExceptionServices;
using Htx.Indicators.Rules;

namespace Htx.Indicators.Testing;

/// <summary>The same bytes on another thread, under another culture.</summary>
internal static class MachineLaw
{
    private static readonly CultureInfo Foreign = CreateForeign();

    public static RuleSetLaw Law { get; } = RuleSetLaw.ForEverySet(
        "machine",
        new(
            "Luồng khác và cách ghi số, ghi ngày khác của máy không làm thay đổi một byte nào của báo cáo.",
            "Another thread and another culture of the machine change no byte of a report."),
        tested => set =>
        {
            var said = tested.Assess(set);
            var here = JsonReport.Write(said) + TextReport.Write(said);
            var (after, there) = Elsewhere(() =>
            {
                var assessment = tested.Assess(set);
                return (assessment, JsonReport.Write(assessment) + TextReport.Write(assessment));
            });
            if (here == there)
                return null;
            var other = said.Items.Zip(after.Items).FirstOrDefault(pair => pair.First.Explain() != pair.Second.Explain()).First ?? said.Items.First();
            return new(other.Item.Id, said, new("như trước", "as before"), new("luồng khác, cách ghi số khác", "another thread, another culture"), after);
        });

    private static T Elsewhere<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception failure)
            {
                thrown = ExceptionDispatchInfo.Capture(failure);
            }
        });
        (thread.CurrentCulture, thread.CurrentUICulture) = (Foreign, Foreign);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result;
    }

    /// <summary>A culture made by hand, for a container may have none but the invariant one.</summary>
    private static CultureInfo CreateForeign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "'";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "yy/d/M";
        culture.DateTimeFormat.DateSeparator = "!";
        return culture;
    }
}
