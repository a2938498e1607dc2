package org.communitypartners.assessment.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of languages that the platform's own list lacks or calls otherwise than ISO 639 does, or that ISO 639 gives
 * several names. The first is shown: of several that ISO 639 gives the common one.
 */
final class LanguageNames {
    private static final String TABLE =
            """
            ase  American Sign Language
            bh   Bihari; Bihari languages
            bn   Bengali; Bangla
            ca   Catalan; Valencian
            chk  Chuukese
            ckb  Sorani; Central Kurdish
            cmn  Mandarin; Mandarin Chinese
            cnh  Hakha Chin
            crh  Crimean Tatar; Crimean Turkish
            cu   Church Slavic; Old Slavonic; Church Slavonic; Old Bulgarian; Old Church Slavonic
            dv   Divehi; Dhivehi; Maldivian
            el   Greek; Modern Greek; Greek, Modern; Greek, Modern (1453-)
            es   Spanish; Castilian
            ff   Fulah; Fula
            fil  Filipino; Pilipino
            gd   Scottish Gaelic; Gaelic
            haz  Hazaragi
            hmn  Hmong; Mong
            ht   Haitian Creole; Haitian
            ie   Interlingue; Occidental
            ii   Sichuan Yi; Nuosu
            kac  Kachin; Jingpho
            kar  Karen; Karen languages
            ki   Kikuyu; Gikuyu
            kj   Kuanyama; Kwanyama
            kl   Kalaallisut; Greenlandic
            km   Khmer; Central Khmer
            kmr  Kurmanji; Northern Kurdish
            ky   Kyrgyz; Kirghiz
            lb   Luxembourgish; Letzeburgesch
            li   Limburgish; Limburgan; Limburger
            mam  Mam
            nb   Norwegian Bokm\u00e5l; Bokm\u00e5l, Norwegian
            nd   North Ndebele; Ndebele, North
            new  Newari; Nepal Bhasa
            nl   Dutch; Flemish
            nn   Norwegian Nynorsk; Nynorsk, Norwegian
            nr   South Ndebele; Ndebele, South
            nso  Northern Sotho; Pedi; Sepedi
            nv   Navajo; Navaho
            ny   Nyanja; Chichewa; Chewa
            oc   Occitan; Occitan (post 1500)
            or   Oriya; Odia
            os   Ossetic; Ossetian
            pa   Punjabi; Panjabi
            prs  Dari
            ps   Pashto; Pushto
            quc  K\u02bciche\u02bc
            rhg  Rohingya
            ro   Romanian; Moldavian; Moldovan; mo; mol
            si   Sinhala; Sinhalese
            st   Southern Sotho; Sotho, Southern
            to   Tongan; Tonga (Tonga Islands)
            ug   Uyghur; Uighur
            ymm  Maay Maay; Maay
            yue  Cantonese; Yue Chinese
            za   Zhuang; Chuang
            """;

    private LanguageNames() {}

    /** The names of each language by its code, the one that is shown first. */
    static Map<String, List<String>> byCode() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        TABLE.lines().forEach(line -> {
            String[] language = line.split(" +", 2);
            names.put(language[0], Arrays.asList(language[1].split("; ")));
        });
        return names;
    }
}
