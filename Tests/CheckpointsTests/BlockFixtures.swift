import Checkpoints

/// Blocks of random bytes and the values that the reference reads in them.
///
/// Made with `gguf` 0.19.0 (`gguf.quants.dequantize`), NumPy's generator with seed 20261121; half-precision fields are drawn finite.
enum BlockFixtures {
    struct Block {
        var type: ElementType
        /// The block, base64.
        var bytes: String
        /// Its values as little-endian float32, base64.
        var values: String
    }

    static let blocks: [Block] = [
        Block(
            type: .q4_0,
            bytes: """
                bSnEXTHsFqMoEuHPRmtD97U4
                """,
            values: """
                AKAtvgAIWT4A7Je+AKAtPgCgrb0ACFm+AAAAAAA4gr4A7Je+AOyXPgCgrb0AOAI+AAhZvgCgLb0AOAK+\
                AAAAAACgLT4AOAK+AAhZvgA4gj4A7Je+AKCtPQA4gr4A7Je+ADiCPgCgLT4AoC2+AKCtvQCgLb4A7Jc+\
                ADgCPgAIWb4=
                """),
        Block(
            type: .q4_1,
            bytes: """
                56O5poUI7bTh7OaKfp3mA23KMRA=
                """,
            values: """
                ANTTvQBUGb4AWmi+ADi0vQDIKr0AjFi+AHDzvQDwOL4AKHi+AFpovgBw870AnJS9AFpovgDwOL4AyCq9\
                ACDXvABUGb4AINe8ACh4vgC+SL4AKHi+ACh4vgAoeL4AVBm+AIYJvgAiKb4AKHi+ACDXvABw870AjFi+\
                AJyUvQDIKr0=
                """),
        Block(
            type: .q5_0,
            bytes: """
                Tq/TISawFEd0gStM1BVvguTynvTPxA==
                """,
            values: """
                AMDpvgCITL8AUK8/ACTbPwC0oL8AwOk+AMDpvgAYEr8AJNu/AIjMPwBQrz8AiMw/AMBpPgDA6b4AwOk9\
                AFCvPwAk2z8AwOm+AIhMvwDAaT8AiMw/AMDpvgBQrz4AJNs/ABiSPwDAaT8AwGk+AMDpPQB8g78AJNu/\
                AMDpPgBQr78=
                """),
        Block(
            type: .q5_1,
            bytes: """
                MKjfKwRULM80Os3ZffmzcL+osSbps/Mm
                """,
            values: """
                ABCOvQAEiL4AImO/AIhuvgBEur4AiG6+ACAWvQDgez0AxNu+AAhNvgBE/b4ACAq+AKJBvwAgFr0AYg+/\
                AAgKvgAgFr0AIBa9AMJavwAiY78AiCu+AOJzvwDEmL4AiCu+AGJSvwACSr8AYlK/AAIHvwAEy74AxJi+\
                AOJzvwACB78=
                """),
        Block(
            type: .q8_0,
            bytes: """
                c6zNuFaldUIq0mvU26bT8r4usYRmdJ4CsmzM1+IodmEh2w==
                """,
            values: """
                AOliQAAsoEAAUb/AgHDKQMAjAsEA05LAAN46wACqTECACO7AAMRDQACfJEAAN8hAADdIQAAoeT8A05JA\
                AKpMwIC+r0AA7QlBAOniwAAHAcEAA9pAAGAOvgCFrUAAQvDAAFxnQABrNkAAegVAAPgxwIBAA8GAydfA\
                ANMSwACfJEA=
                """),
        Block(
            type: .q4_K,
            bytes: """
                R7BbqsenNQA2vgarpNEMRLfCc1/RuOy4DCW2JIOf8jfyAayoZPcVCnIjtzaYktiZrhEy22+Caklb78PX\
                C/nbjjg0tRedbVwf+mOY2cmtnXnZLUddAAJOWCYwDMGpk9YsRaDOIoqnXfaI9llWDwnKPOSzu7VzwaYn\
                Wrd2CgC5tkp1J3k3HBxWV5Xc1UnMmxnv
                """,
            values: """
                AJV3wABUTz8A0AC+QKk1wQBu3z+Au5nAwL8IwYC7mcDAvwjBAKL/vwCzO8AA3oe/ANAAvkCpNcEAVE8/\
                AJV3wABUTz8Abt8/wL8IwYC7mcAA3oe/AJV3wACi/7+AndXAAFRPPwDQAL4AlXfAALM7wIC7mcAAVE8/\
                gLuZwICst8AQD1nCMOltwpCmBcKg5LfBqGGBwhAPWcK4zovCEA9ZwgAFRUCAH+vAEA9ZwoAf68CwgBrC\
                0Fovwsg7lsJA+EjByDuWwgAFRUDwNETC8DREwuCY4cHIO5bCAJ0IwAAFRUCQpgXCgB/rwBAPWcJA+EjB\
                0FovwtBaL8KoYYHC0FovwhjExcKAKtnAwO5dwYhCm8JI79PCwO5dwVgXjcJQ2H3CiEKbwkjv08IgpKfB\
                kCtFwohCm8JQ2H3CiEKbwhjExcLwgWHC4FDgwdB+DMKQK0XC6Ji3wuiYt8K4banCSO/TwlgXjcIgpKfB\
                8IFhwlDYfcJQ2H3C6Ji3wuiYt8JQ2H3CgKQIQICkCECApAhAgKQIQICkCECApAhAgKQIQICkCECApAhA\
                gKQIQICkCECApAhAgKQIQICkCECApAhAgKQIQICkCECApAhAgKQIQICkCECApAhAgKQIQICkCECApAhA\
                gKQIQICkCECApAhAgKQIQICkCECApAhAgKQIQICkCEAQPXjCiLmzwhCiQMKIubPCADj+PkB6VsFIoMHC\
                kG9cwpDUJMIAOP4+yNKlwoCIzsAQPXjCINiiwZDUJMLI0qXCEAcJwgA4/j5IoMHCQHpWwUgFisIQokDC\
                iLmzwpDUJMKQb1zCkNQkwhA9eMKQ1CTCCIfPwhA9eMJIBYrCyNKlwmhvXMJAztLAII52wdCQnsGA/w5A\
                gP8OQCCOdsHQkJ7BQM7SwKD6L8GA/w5AiMpKwsiAJ8Lo2xXCaG9cwkDO0sAgjnbByIAnwojKSsJAztLA\
                CDcEwsiAJ8LQkJ7BKLl/wgg3BMIouX/C0JCewdCQnsGA/w5AgP8OQIjKSsKg+i/BAFDNwAD8mcAAJ43B\
                AFIAwQD8mcAAUM2/APwZwQCmM8EAUoDBAKYzwQD8GcEAUoDBAAAAAAD6ZsEA/BnBAFKAwQBSAMEApjPB\
                APpmwQCmM8EA/JnBAPyZwQD8GcEApjPBAFIAwQD8mcEAUgDBAPpmwQD8mcEAJ43BAPpmwQB7wMEAVbbA\
                AAGDwAABg8AAAYPAAET6vwAdlMAAymPAANg3PwDIYr8AAYPAAET6vwDM5D8AzOQ/AAGDwAABg8AA0LO+\
                AET6vwDYNz8ARPq/AOA7PgBcoD8AXKA/AMhivwDIYr8AkkHAADmlwAA5pcAA0LO+AB2UwACSQcAAXKA/\
                AFW2wA==
                """),
        Block(
            type: .q5_K,
            bytes: """
                biSRqnFpUCcO64WzITk/s58LLVlWiqhwqeKBQH913ptsUUAompCAQ4hFr0MWSdhq8EdK5CW7AONw5m3B\
                Rj7mBZTERsf2kWNCNO6XL+UimM0jcSeXfHeUp1Vm+lL2BQlh9lgV18uUM30maxF31+T0rSqGM6q5tR2V\
                HYSjKQfIMyL5UR+3/WY3M+OEmiCkyRF9RQFWPgFLuaXuToGGbOAuDOv8dPf6ISorkxdbPgwA+/c=
                """,
            values: """
                wItkQfDAoUFAGrZBoGeNQUCknkBgtyBBANw3P4DBUEDAi2RBAMa5QJBzykEAdcg/gPiaQQA80UEAxrlA\
                EDCUQYCCg0CgZ41BAMa5QMDn1EAAxrlAAHXIP4DBUECArX9BgIKDQAA80UHwwKFBcATYQUCknkCArX9B\
                gAnwQCDZO0HAlsFBcCiDQcBloUCgNUJBIJ1vQQDjqkGALQ1AoDVCQQCB5UDQ6btBQM3OQOCBK0FwKINB\
                ALKKQNDpu0Fg6VhBQHQJQeCBK0HAZaFA4IErQcCWwUFAdAlBQM3OQHAog0EAsopAoDVCQSCJn0EgnW9B\
                0Om7QYD8Z0BAdAlB8I+wQUCJsEAAigg/QPnTQIByDECgIgBBgHIMQACVrj+AcgxAAAXSPwB19T+AmkFA\
                AGpPP0Ady0BAQcJAQLHlQACKCD9AHctAgCoeQAAF0j+AcgxAgFJTQACVrj8AJYs/gMJ2QAB19T9AafdA\
                QNGeQIByDEBA+dNAAJWuPwCVrj+AwnZAoDZsQaAZkUGgNmxBwOWbQYDi6kCgGZFBwOWbQaDVFUGATYZB\
                QErVQEDSS0EAsr9AIEq8QYBxJ0BgnlZBkLOLQSBKvEEAsr9AAKJSQAB+sUHwF6xBgAkLQYCBlECA4upA\
                oDZsQUBK1UCAamFBgOLqQAA6NkEQ5LZBIEq8QdBLoUEABvhAAAzvPwAufD8ABvhAQJzuQABlyT+ATntA\
                QPXIQIBOe0AAvqM/AC58P4AAMEDAyNtAgDLlQMAhtkAAuKxAgAAwQEBOo0DAepBAgFkKQKAhCkEAX9JA\
                gFkKQAAufD8ALnw/AL6jPwDUQkAAINI9gIu/QIAAMEBATqNAgE57QIDQXkDAdsJAAF4tQUAm3kAA/utA\
                AP7rQECGH0FA5VZBQIYfQWD5T0FAJt5AgNBeQGCaGEHgqGtBAIB6QIDQXkBANoBBgO+YQAAhQ0AAvWRB\
                gK4RQUDHpkAAgHpAAIB6QKDCCkHAdsJAQOVWQYDQXkBAJt5AwNX5QAAhQ0CADUlBAEiPQAA+FUBAcqBA\
                EBqPQYChLkGARfZAAPHTQAD2UEEg4hRBEBqPQQA+FUAgi1lB8ISGQWAMJkEQGo9B4LcDQWA6gkHwhIZB\
                4GBIQYCcsUBAG+VAAD4VQEAb5UBgOoJBAOdZQEAgYkGARfZAEBqPQeC3A0FgDCZBYDqCQUAgYkGAn09A\
                gC0NQADKHUAAJRdAgC0NQICfT0AA4WZAgGYuQIDYcECAn09AgOlcQIDBJ0CAHCFAgLA7QID6SECAVUJA\
                gLA7QAADP0AAbyRAAAM/QAArdECA+khAgPpIQIDSE0AAPGBAAIAQQADyUkAAJRdAgC0NQIAtDUAAK3RA\
                AAM/QA==
                """),
        Block(
            type: .q6_K,
            bytes: """
                OH94OhNKuImXHN4Z2s3Hc2UQo5OLzVr69rMswz/whP+r3hhrxQ6v0/uB4SxP9YEkIT4nhReOy2aIi1hV\
                GrzgpSM15icdoPJZfRYFqqF729uhPueFARGNIi9/ls3+ZgPE1h36Bf83C1cipjk6i4xxXcbIWbqEn8Xt\
                JZMVnudIImkyD7LB3rl7vJS0cpDsYMTct0gEhspfEDJTYyLkqlWK4OkBu6sY6yLzAvpHdKyYA5SehsMY\
                RFJl/oHKhmbw1hMqLUOlDuAWv9jcnLldXBT08vmb
                """,
            values: """
                gGKzv2zHrcCAYrO/4ImGP+CJBr/giYY/4ImGwMzugED0JIxAIDtgQDD2HMDM7oBAcKd2QPgEVUD0JIxA\
                RJGiQBxGr8DAigVBfAvyQCBQSL/InjfAfAvywMiet0Bw7SbAyJ63wMSUnsAgUEjAfAvyQChkesDAioVA\
                wIqFv2zjjUD8Du7AtAoqQZAICMH8Du7A/A7uQKi0nkC0CqpA5GLXQPC44r+0CqrAurUvwfC44sC6tS9B\
                ogkZwbQKqsDwuOJAQEhRP4BUQ7+AI/s+QHkZP4BUw75ASNG/YH+SP8BgtT8Abac/YH+SPwBtpz9AeRk/\
                gIULvwA8Xz4AAACAoFq8PwB7F0AAUUfAAF83QAA1Z8AALu+/AHQfQABDV0AAWD9AADxfvwCJB0AANWdA\
                AC7vvwBKzz8AWL8/AHQfwACCj79ALPG/0OopQEAs8T+gIvw/gIwDQABmrz5ALHE/0OopwABmrz1ALHG/\
                AGYvvoCMg7+AjIO+AGavPYCMA0Cgb6S/mCOywOzYmcBAjoE+mCOyQPC44kAAAAAAYFXCvyiHUkC46nJA\
                QI4BQECOAb9AjgE/0PGhQECOgb5gVcJACMCRQAB0nz5AjgHAwHyVwAB0nz9AaylAAHSfvwBRR8BAjoHA\
                AHSfvwB0n7/giYbAQEhRQAB0Hz4AUUe/gIULQECOgUBAM+m/wFLFv8BSRUDgSk5AYGoqwACCD0AAgo8+\
                IDtgQEAz6T8AQ1c/oFo8QMBSRcDwBYvAoFo8wGArckCgWjzAAFHHPuBmrkA4Qg9BWCwowXgWQcEAUcc+\
                wHyVvwBRRz8AUce+8Nu6QMB8FUDQ8aFAIDvgwMB8FUAwsOxAAFHHP6BF1D90DKjAsOQwQLDksD+Eq4RA\
                kKb3P+y8ucDcHd3AhKsEwaBF1D+Qpve/oEXUv1TO7kCgRVRAohcJwaBFVL844P7AQF05QAY7BUGQtGfA\
                8AWLQBTzxEA44H5Agvwnwa5mHEHwBYu/OOB+QEBdOT/a0BBBQF05QGzHLUHoiFDAAF83vxguJkEQ6SvB\
                AF83vxDpq0DANmXAEOmrwLCs8MA4Qg9B8NTCwABfN0Ew/RTBwDZlwOBKTkDQwNlAQIeJPwAu7z4ggRBA\
                gGKzPwB0Hz8AdB9AwHyVPwB0H7+AYrO/wHwVQEAl+T/ANuU/AC5vv2B4GsAAUUc/AHSfPwAub7/AZ60/\
                QF25v4BiMz8AAAAAgE1Lv4A4Yz8AWL+/gCN7P4Bis7+Ad5s/gHcbv4B3G78AWL8+AFi/PsB8lb8ALm8+\
                AG0nPwBtJz9gf5I/YH+SvwA8376AVMO+ADxfvkBI0T8APN894GauPwA8Xz2AVMO+QEjRP4CFiz9ASNG/\
                wGC1vw==
                """),
    ]
}
