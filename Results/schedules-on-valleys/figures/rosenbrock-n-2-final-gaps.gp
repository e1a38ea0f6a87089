# Rosenbrock, n = 2: the final gap of each seed; box: quartiles, stroke: median, ✕: failed
# Draw it again with: gnuplot rosenbrock-n-2-final-gaps.gp
NAME = 'rosenbrock-n-2-final-gaps'; TITLE = 'rosenbrock_n_2_final_gaps'; WIDTH = 923; HEIGHT = 884
load 'style.gp'
set label 1 '{/:Bold Rosenbrock, n = 2}' at screen 0.0173, screen 0.9751 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median, ✕: failed' at screen 0.0173, screen 0.9525 left font ",11" tc rgb MUTED
set lmargin at screen 0.3134; set rmargin at screen 0.9199
set bmargin at screen 0.0611; set tmargin at screen 0.9299
set xrange [1.4802973661668753e-16:0.07229200805283506]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics ('10^{-12}' 1e-12, '10^{-9}' 1e-09, '10^{-6}' 1e-06, '10^{-3}' 0.001, '≤ 2.2e-16' 2.220446049250313e-16)
set yrange [31.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'rosenbrock-n-2-final-gaps.dat'
set label 10 'adam + polynomial' at screen 0.3004, first 0 right font ",11" tc rgb C5
set label 11 'momentum + warmupStableDecay' at screen 0.3004, first 1 right font ",11" tc rgb C8
set label 101 '✕ 1/25' at graph 1.0179, first 1 left font ",11" tc rgb C8
set label 12 'adam' at screen 0.3004, first 2 right font ",11" tc rgb C1
set label 13 'adam + linear' at screen 0.3004, first 3 right font ",11" tc rgb C7
set label 14 'adam + oneCycle cycleMomentum=false' at screen 0.3004, first 4 right font ",11" tc rgb C2
set label 15 'adam + cosineRestarts' at screen 0.3004, first 5 right font ",11" tc rgb C3
set label 16 'adam + cosine' at screen 0.3004, first 6 right font ",11" tc rgb C2
set label 17 'adam + warmup cosine' at screen 0.3004, first 7 right font ",11" tc rgb C7
set label 18 'adam + multistep' at screen 0.3004, first 8 right font ",11" tc rgb C1
set label 19 'adam + piecewise' at screen 0.3004, first 9 right font ",11" tc rgb C4
set label 20 'adam + warmupStableDecay' at screen 0.3004, first 10 right font ",11" tc rgb C8
set label 21 'momentum + oneCycle cycleMomentum=false' at screen 0.3004, first 11 right font ",11" tc rgb C2
set label 22 'momentum + warmup cosine' at screen 0.3004, first 12 right font ",11" tc rgb C7
set label 112 '✕ 1/25' at graph 1.0179, first 12 left font ",11" tc rgb C7
set label 23 'adam + cosineSegments' at screen 0.3004, first 13 right font ",11" tc rgb C4
set label 24 'adam + oneCycle cycleMomentum=true' at screen 0.3004, first 14 right font ",11" tc rgb C3
set label 25 'momentum + oneCycle cycleMomentum=true' at screen 0.3004, first 15 right font ",11" tc rgb C3
set label 26 'adam + step' at screen 0.3004, first 16 right font ",11" tc rgb C6
set label 27 'adam + logarithmicCooling' at screen 0.3004, first 17 right font ",11" tc rgb C8
set label 28 'adam + inverseTime' at screen 0.3004, first 18 right font ",11" tc rgb C6
set label 29 'momentum + polynomial' at screen 0.3004, first 19 right font ",11" tc rgb C5
set label 119 '✕ 2/25' at graph 1.0179, first 19 left font ",11" tc rgb C5
set label 30 'adam + exponential' at screen 0.3004, first 20 right font ",11" tc rgb C5
set label 31 'momentum' at screen 0.3004, first 21 right font ",11" tc rgb C1
set label 121 '✕ 1/25' at graph 1.0179, first 21 left font ",11" tc rgb C1
set label 32 'momentum + linear' at screen 0.3004, first 22 right font ",11" tc rgb C7
set label 122 '✕ 3/25' at graph 1.0179, first 22 left font ",11" tc rgb C7
set label 33 'momentum + multistep' at screen 0.3004, first 23 right font ",11" tc rgb C1
set label 123 '✕ 1/25' at graph 1.0179, first 23 left font ",11" tc rgb C1
set label 34 'momentum + cosine' at screen 0.3004, first 24 right font ",11" tc rgb C2
set label 124 '✕ 1/25' at graph 1.0179, first 24 left font ",11" tc rgb C2
set label 35 'momentum + inverseTime' at screen 0.3004, first 25 right font ",11" tc rgb C6
set label 125 '✕ 4/25' at graph 1.0179, first 25 left font ",11" tc rgb C6
set label 36 'momentum + cosineRestarts' at screen 0.3004, first 26 right font ",11" tc rgb C3
set label 126 '✕ 1/25' at graph 1.0179, first 26 left font ",11" tc rgb C3
set label 37 'momentum + piecewise' at screen 0.3004, first 27 right font ",11" tc rgb C4
set label 127 '✕ 1/25' at graph 1.0179, first 27 left font ",11" tc rgb C4
set label 38 'momentum + exponential' at screen 0.3004, first 28 right font ",11" tc rgb C5
set label 128 '✕ 4/25' at graph 1.0179, first 28 left font ",11" tc rgb C5
set label 39 'momentum + cosineSegments' at screen 0.3004, first 29 right font ",11" tc rgb C4
set label 129 '✕ 1/25' at graph 1.0179, first 29 left font ",11" tc rgb C4
set label 40 'momentum + step' at screen 0.3004, first 30 right font ",11" tc rgb C6
set label 130 '✕ 1/25' at graph 1.0179, first 30 left font ",11" tc rgb C6
set label 41 'momentum + logarithmicCooling' at screen 0.3004, first 31 right font ",11" tc rgb C8
set label 131 '✕ 1/25' at graph 1.0179, first 31 left font ",11" tc rgb C8
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::4::4 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 5 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::4::4 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::5::5 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 6 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::5::5 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::6::6 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 7 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::6::6 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::7::7 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 8 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::7::7 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::8::8 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 9 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::8::8 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::9::9 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 10 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::9::9 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::10::10 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 11 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::10::10 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::11::11 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 12 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::11::11 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::12::12 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 13 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::12::12 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::13::13 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 14 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::13::13 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::14::14 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 15 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::14::14 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::15::15 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 16 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::15::15 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::16::16 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 17 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::16::16 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::17::17 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 18 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::17::17 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::18::18 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 19 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::18::18 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::19::19 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 20 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::19::19 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::20::20 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 21 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::20::20 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::21::21 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 22 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::21::21 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::22::22 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 23 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::22::22 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::23::23 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 24 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::23::23 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::24::24 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 25 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::24::24 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::25::25 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 26 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::25::25 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::26::26 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 27 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::26::26 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::27::27 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 28 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::27::27 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::28::28 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 29 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::28::28 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::29::29 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 30 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::29::29 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::30::30 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 31 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::30::30 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::31::31 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 32 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::31::31 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8
