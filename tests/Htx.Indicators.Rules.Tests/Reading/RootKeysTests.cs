namespace Htx.Indicators.Rules.Tests;

public sealed class RootKeysTests
{
    [Theory]
    [InlineData("""{"key":1}""", true)]
    [InlineData("""{"a":1,"b":[{}],"key""", false)]
    [InlineData("""{"a":1,"b":[{}],"key":""", true)]
    [InlineData("""{"a":{"key":1}}""", false)]
    [InlineData("""{"a":"key"}""", false)]
    [InlineData("""[{"key":1}]""", false)]
    [InlineData("""{"a":x,"key":1}""", false)]
    [InlineData("""{"\ud800":1,"key":1}""", false)]
    [InlineData("""{"k\u0065y":1}""", true)]
    [InlineData("", false)]
    public void A_key_is_one_of_the_object_at_the_root(string text, bool isThere) => Assert.Equal(isThere, RootKeys.Has(Encoding.UTF8.GetBytes(text), "key"));
}
