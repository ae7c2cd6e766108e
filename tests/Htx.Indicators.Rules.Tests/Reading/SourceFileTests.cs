namespace Htx.Indicators.Rules.Tests;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void A_drive_that_fails_while_a_file_is_read_is_a_diagnostic(int length)
    {
        var defects = new DefectList("x.json");

        Assert.Null(SourceFile.Read(new BrokenOffStream(new byte[length]), "x.json", 1_000, defects));
        Assert.Equal(("HTX1001", "x.json"), (Assert.Single(defects.ToList()).Code, defects.ToList()[0].Place.File));
    }
}
