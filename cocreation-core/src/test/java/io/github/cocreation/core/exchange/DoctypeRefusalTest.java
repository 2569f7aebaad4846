/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctypeRefusalTest {
    private static String all(String text) throws IOException {
        StringWriter out = new StringWriter();
        new DoctypeRefusal("x.xml", new StringReader(text)).transferTo(out);
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a/>",
                "<?xml version='1.0'?>\n<!-- <!DOCTYPE a> - -- --->\n<?pi <!DOCTYPE a> ? ?>\n<a><!DOCTYPE b></a>",
                "no XML at all",
                "<!-- a comment that is not closed",
                "\uFEFF<a><![CDATA[<!DOCTYPE a>]]></a>"
            })
    void a_text_without_document_type_is_read_as_it_is(String text) throws IOException {
        assertThat(all(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
                "<!-- x -->\n<!DOCTYPE a SYSTEM 'file:///etc/passwd'>",
                "\n<!DOCTYPE",
                "<?p?>\n<!x"
            })
    void a_document_type_is_refused_where_it_stands(String text) {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> all(text))
                .withMessage(
                        "x.xml:2:3: The document type (DOCTYPE) of an XML file must not be there: it can make a text"
                                + " without end.\nMaybe remove the line that begins with <!DOCTYPE.");
    }

    @Test
    void nothing_of_it_is_handed_on_whether_read_by_one_character_or_by_many() throws IOException {
        String text = "<?xml version='1.0'?><!DOCTYPE a><a/>";
        Reader reader = new DoctypeRefusal("x.xml", new StringReader(text));
        StringBuilder read = new StringBuilder();
        assertThatExceptionOfType(FileFormatException.class).isThrownBy(() -> {
            while (true) {
                read.append((char) reader.read());
            }
        });
        assertThat(read).hasToString("<?xml version='1.0'?><!");
    }
}
