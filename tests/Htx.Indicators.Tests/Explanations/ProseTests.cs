namespace Htx.Indicators.Tests;

public sealed class ProseTests
{
    [Fact]
    public void Figures_and_differences_are_written_as_documents_write_them()
    {
        Assert.Equal("còn 2.570,5, thiếu 30 ha hay 1,5 điểm phần trăm", Written(Language.Vietnamese, prose => prose.Write($"còn {2570.50m}, thiếu {new Gap(30, "ha")} hay {new Gap(1.5m, "%")}")));
        Assert.Equal("2,570.5, 30 ha, 1 percentage point", Written(Language.English, prose => prose.Write($"{2570.50m}, {new Gap(30, "ha")}, {new Gap(1, "%")}")));
        Assert.Equal("75%, 7 ha, 7", Written(Language.Vietnamese, prose =>
        {
            prose.Write(75, "%");
            prose.Then(", ");
            prose.Write(7, "ha");
            prose.Then(", ");
            prose.Write(7, null);
        }));
    }

    [Fact]
    public void What_comes_next_is_set_apart_once_it_comes()
    {
        Assert.Equal("một; hai.", Written(Language.Vietnamese, prose =>
        {
            prose.Then("; ");
            prose.Write("một");
            prose.Then(", ");
            prose.Write("");
            prose.Then("; ");
            prose.Write("hai");
            prose.Then("; ");
            prose.End(".");
        }));
        Assert.Equal("một", Written(Language.Vietnamese, prose =>
        {
            prose.Write("một");
            prose.Then("; ");
        }));
    }

    [Fact]
    public void A_text_may_be_longer_than_any_before()
    {
        var words = new string('a', 3_000);

        Assert.Equal($"x{words}{words}7", Written(Language.Vietnamese, prose =>
        {
            prose.Write("x");
            prose.Write(words);
            prose.Write($"{words}{7m}");
        }));
    }

    private static string Written(Language language, Action<Prose> write)
    {
        using var prose = new Prose(language);
        write(prose);
        return prose.ToString();
    }
}
