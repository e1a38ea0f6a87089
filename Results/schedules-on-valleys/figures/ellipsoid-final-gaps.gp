# Ellipsoid: the final gap of each seed; box: quartiles, stroke: median
# Draw it again with: gnuplot ellipsoid-final-gaps.gp
NAME = 'ellipsoid-final-gaps'; TITLE = 'ellipsoid_final_gaps'; WIDTH = 877; HEIGHT = 884
load 'style.gp'
set label 1 '{/:Bold Ellipsoid}' at screen 0.0182, screen 0.9751 left font ",14" tc rgb INK
set label 2 'the final gap of each seed; box: quartiles, stroke: median' at screen 0.0182, screen 0.9525 left font ",11" tc rgb MUTED
set lmargin at screen 0.3298; set rmargin at screen 0.9681
set bmargin at screen 0.0611; set tmargin at screen 0.9299
set xrange [1.4802973661668753e-16:2.1343976077010662e-07]
set logscale x 10
set format x '10^{%L}'
set mxtics 1
set xtics ('10^{-14}' 1e-14, '10^{-12}' 1e-12, '10^{-10}' 1e-10, '10^{-8}' 1e-08, '≤ 2.2e-16' 2.220446049250313e-16)
set yrange [31.5:-0.5]
set border 1; unset ytics; set grid xtics noytics
set xlabel 'final f(best) − f*' tc rgb TEXT offset 0,0.3
D = 'ellipsoid-final-gaps.dat'
set label 10 'adam' at screen 0.3162, first 0 right font ",11" tc rgb C1
set label 11 'adam + cosine' at screen 0.3162, first 1 right font ",11" tc rgb C2
set label 12 'adam + cosineRestarts' at screen 0.3162, first 2 right font ",11" tc rgb C3
set label 13 'adam + cosineSegments' at screen 0.3162, first 3 right font ",11" tc rgb C4
set label 14 'adam + linear' at screen 0.3162, first 4 right font ",11" tc rgb C7
set label 15 'adam + multistep' at screen 0.3162, first 5 right font ",11" tc rgb C1
set label 16 'adam + oneCycle cycleMomentum=false' at screen 0.3162, first 6 right font ",11" tc rgb C2
set label 17 'adam + oneCycle cycleMomentum=true' at screen 0.3162, first 7 right font ",11" tc rgb C3
set label 18 'adam + piecewise' at screen 0.3162, first 8 right font ",11" tc rgb C4
set label 19 'adam + polynomial' at screen 0.3162, first 9 right font ",11" tc rgb C5
set label 20 'adam + step' at screen 0.3162, first 10 right font ",11" tc rgb C6
set label 21 'adam + warmup cosine' at screen 0.3162, first 11 right font ",11" tc rgb C7
set label 22 'adam + warmupStableDecay' at screen 0.3162, first 12 right font ",11" tc rgb C8
set label 23 'momentum' at screen 0.3162, first 13 right font ",11" tc rgb C1
set label 24 'momentum + cosine' at screen 0.3162, first 14 right font ",11" tc rgb C2
set label 25 'momentum + cosineRestarts' at screen 0.3162, first 15 right font ",11" tc rgb C3
set label 26 'momentum + exponential' at screen 0.3162, first 16 right font ",11" tc rgb C5
set label 27 'momentum + inverseTime' at screen 0.3162, first 17 right font ",11" tc rgb C6
set label 28 'momentum + linear' at screen 0.3162, first 18 right font ",11" tc rgb C7
set label 29 'momentum + logarithmicCooling' at screen 0.3162, first 19 right font ",11" tc rgb C8
set label 30 'momentum + multistep' at screen 0.3162, first 20 right font ",11" tc rgb C1
set label 31 'momentum + oneCycle cycleMomentum=false' at screen 0.3162, first 21 right font ",11" tc rgb C2
set label 32 'momentum + piecewise' at screen 0.3162, first 22 right font ",11" tc rgb C4
set label 33 'momentum + polynomial' at screen 0.3162, first 23 right font ",11" tc rgb C5
set label 34 'momentum + warmup cosine' at screen 0.3162, first 24 right font ",11" tc rgb C7
set label 35 'momentum + warmupStableDecay' at screen 0.3162, first 25 right font ",11" tc rgb C8
set label 36 'adam + inverseTime' at screen 0.3162, first 26 right font ",11" tc rgb C6
set label 37 'adam + logarithmicCooling' at screen 0.3162, first 27 right font ",11" tc rgb C8
set label 38 'momentum + oneCycle cycleMomentum=true' at screen 0.3162, first 28 right font ",11" tc rgb C3
set label 39 'momentum + step' at screen 0.3162, first 29 right font ",11" tc rgb C6
set label 40 'momentum + cosineSegments' at screen 0.3162, first 30 right font ",11" tc rgb C4
set label 41 'adam + exponential' at screen 0.3162, first 31 right font ",11" tc rgb C5
plot D index 0 every ::0::0 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 1 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::0::0 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::1::1 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 2 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::1::1 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::2::2 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 3 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::2::2 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::3::3 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 4 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::3::3 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::4::4 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 5 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::4::4 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::5::5 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 6 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::5::5 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::6::6 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 7 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::6::6 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::7::7 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 8 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::7::7 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::8::8 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 9 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::8::8 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::9::9 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 10 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::9::9 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::10::10 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 11 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::10::10 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::11::11 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 12 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::11::11 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::12::12 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 13 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::12::12 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::13::13 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 14 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::13::13 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::14::14 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 15 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::14::14 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::15::15 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 16 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::15::15 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::16::16 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 17 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::16::16 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::17::17 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 18 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::17::17 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::18::18 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 19 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::18::18 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::19::19 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 20 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::19::19 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::20::20 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C1 fs transparent solid 0.16 border lc rgb C1, \
  D index 21 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C1[2:], \
  D index 0 every ::20::20 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C1, \
  D index 0 every ::21::21 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C2 fs transparent solid 0.16 border lc rgb C2, \
  D index 22 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C2[2:], \
  D index 0 every ::21::21 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C2, \
  D index 0 every ::22::22 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 23 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::22::22 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::23::23 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 24 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::23::23 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5, \
  D index 0 every ::24::24 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C7 fs transparent solid 0.16 border lc rgb C7, \
  D index 25 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C7[2:], \
  D index 0 every ::24::24 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C7, \
  D index 0 every ::25::25 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 26 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::25::25 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::26::26 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 27 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::26::26 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::27::27 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C8 fs transparent solid 0.16 border lc rgb C8, \
  D index 28 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C8[2:], \
  D index 0 every ::27::27 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C8, \
  D index 0 every ::28::28 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C3 fs transparent solid 0.16 border lc rgb C3, \
  D index 29 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C3[2:], \
  D index 0 every ::28::28 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C3, \
  D index 0 every ::29::29 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C6 fs transparent solid 0.16 border lc rgb C6, \
  D index 30 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C6[2:], \
  D index 0 every ::29::29 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C6, \
  D index 0 every ::30::30 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C4 fs transparent solid 0.16 border lc rgb C4, \
  D index 31 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C4[2:], \
  D index 0 every ::30::30 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C4, \
  D index 0 every ::31::31 using 3:1:2:4:($1-0.3):($1+0.3) with boxxyerror fc rgb C5 fs transparent solid 0.16 border lc rgb C5, \
  D index 32 using 1:2 with points pt 7 ps 0.32 lc rgb "#60".C5[2:], \
  D index 0 every ::31::31 using 3:($1-0.36):(0):(0.72) with vectors nohead lw 2.5 lc rgb C5
