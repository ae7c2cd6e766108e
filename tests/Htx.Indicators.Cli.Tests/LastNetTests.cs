namespace Htx.Indicators.Cli.Tests;

public sealed class LastNetTests
{
    [Fact]
    public void The_exit_code_of_the_tool_is_handed_on_and_nothing_said() => Assert.Equal((2, ""), Under(() => 2));

    [Fact]
    public void A_failure_of_the_software_is_told_with_its_code_in_both_languages_and_no_stack()
    {
        var (code, error) = Under(() => throw new InvalidOperationException("nothing of this"));

        Assert.Equal(1, code);
        Assert.Equal(["htx: error HTX1012: phần mềm", "htx: error HTX1012: the software"], error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => string.Join(' ', line.Split(' ')[..5])));
        Assert.DoesNotContain("nothing of this", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public void A_full_disk_is_told_in_the_words_of_the_system(Type type)
    {
        var (code, error) = Under(() => throw (Exception)Activator.CreateInstance(type, "No space left on device")!);

        Assert.Equal((1, "htx: No space left on device\n"), (code, error));
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(InvalidOperationException))]
    public void Where_nothing_can_be_said_either_the_exit_code_says_it(Type type) =>
        Assert.Equal(1, LastNet.Under(() => throw (Exception)Activator.CreateInstance(type)!, new FullWriter()));

    /// <summary>Standard error on a disk that is full.</summary>
    private sealed class FullWriter : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => throw new IOException();
    }

    private static (int Code, string Error) Under(Func<int> run)
    {
        using var error = new StringWriter { NewLine = "\n" };
        return (LastNet.Under(run, error), error.ToString());
    }
}
